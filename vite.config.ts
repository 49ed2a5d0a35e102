import react from '@vitejs/plugin-react';
import { mdxPlugin } from './tools/mdx/mdxPlugin';
import { serviceWorkerPlugin } from './tools/offline/serviceWorkerPlugin';
import { defineConfig, type Plugin } from 'vite';

/** What the built page may load: its own files, and WebAssembly for TensorFlow.js. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ');

/** Puts the policy into the built page only: the dev server needs inline scripts. */
function strictContentSecurity(): Plugin {
  return {
    name: 'strict-content-security',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** `base: './'` lets the built files stand in any folder of any static host. */
export default defineConfig({
  base: './',
  plugins: [mdxPlugin(), react(), strictContentSecurity(), serviceWorkerPlugin()],
  // The scanner does not follow workers: what they import would be found late and reload the page.
  optimizeDeps: { entries: ['index.html', 'src/**/worker.ts'] },
  // A Python there, for the tests, has more files than may be watched.
  server: { watch: { ignored: ['**/.venv/**'] } },
  build: {
    target: 'es2022',
    manifest: true,
    // A font inside the CSS would be a data: URL, which the policy does not allow.
    assetsInlineLimit: (file) => (/\.(woff2?|ttf)$/.test(file) ? false : undefined),
    modulePreload: { polyfill: false },
  },
});
