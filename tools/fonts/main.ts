import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { FACES } from './faces';
import { makeFace } from './makeFace';

/** Makes the app's typeface anew: `npm run fonts`, after a change in faces.ts. */
const folder = new URL('../../src/styles/fonts/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const face of FACES) {
  const font = await makeFace(face);
  await writeFile(fileURLToPath(new URL(face.file, folder)), font);
  console.log(`${face.file}: ${[...face.characters].length} characters, ${font.length} bytes`);
}
