import { readFileSync } from 'node:fs';
import { budget, firstPaintFiles, interactiveFiles, type Manifest } from './tools/sizeBudget';

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Manifest;
const inSite = (files: readonly string[]) => files.map((file) => `dist/${file}`);

/** What a first visit may load before it sees something, and before it can use the diagram. */
export default [
  {
    name: 'JavaScript until the first paint',
    path: inSite(firstPaintFiles(manifest)),
    gzip: true,
    limit: `${budget.firstPaint} B`,
  },
  {
    name: 'JavaScript and typeface until the diagram is interactive',
    path: inSite(interactiveFiles(manifest)),
    gzip: true,
    limit: `${budget.interactive} B`,
  },
];
