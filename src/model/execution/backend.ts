import { env, setBackend } from '@tensorflow/tfjs-core';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import plainUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import { registerGroupedKernel } from '../network/wasm/groupedKernel';
import type { BackendName } from './executionTypes';

/**
 * Starts WebAssembly on one thread, with SIMD where the browser has it; where WebAssembly does not
 * start, plain JavaScript. The binaries come from the site's own files.
 *
 * @throws where neither starts
 */
export async function startBackend(): Promise<BackendName> {
  // The threaded build starts its workers from a stringified function, which a minifier breaks.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  registerGroupedKernel();
  setWasmPaths({
    'tfjs-backend-wasm.wasm': plainUrl,
    'tfjs-backend-wasm-simd.wasm': simdUrl,
    'tfjs-backend-wasm-threaded-simd.wasm': simdUrl, // asked for by name, never loaded
  });
  if (await setBackend('wasm').catch(() => false)) return 'wasm';
  await import('@tensorflow/tfjs-backend-cpu');
  if (await setBackend('cpu')) return 'cpu';
  throw new Error('TensorFlow.js could not start: neither WebAssembly nor plain JavaScript works here');
}
