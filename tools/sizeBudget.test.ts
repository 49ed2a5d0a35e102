import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { firstPaintFiles, interactiveFiles, type Manifest, untilInteractive } from './sizeBudget';

const manifest: Manifest = {
  'index.html': { file: 'assets/index.js', imports: ['_shared.js', '_style.css'] },
  '_shared.js': { file: 'assets/shared.js', imports: ['_deep.js'] },
  '_deep.js': { file: 'assets/deep.js', imports: ['_shared.js'] },
  '_style.css': { file: 'assets/style.css' },
  'src/View.tsx': { file: 'assets/View.js', imports: ['index.html', '_model.js'] },
  '_model.js': { file: 'assets/model.js', name: 'model' },
  'src/Other.tsx': { file: 'assets/Other.js' },
};

test('the first paint waits for the entry and all it imports at once, each file once', () => {
  expect(firstPaintFiles(manifest)).toEqual(['assets/index.js', 'assets/shared.js', 'assets/deep.js']);
});

test('the diagram waits for the listed lazy modules too, and not for other views', () => {
  const files = [...firstPaintFiles(manifest), 'assets/View.js', 'assets/model.js'];
  expect(interactiveFiles(manifest, ['src/View.tsx'])).toEqual(files);
  expect(interactiveFiles(manifest, ['src/View.tsx', 'src/model.ts'])).toEqual(files); // a chunk that others share
  expect(() => interactiveFiles(manifest, ['src/Gone.tsx'])).toThrow('no chunk of src/Gone.tsx');
});

test('every listed module exists: a renamed one would drop out of the budget unseen', () => {
  for (const source of untilInteractive) {
    expect(existsSync(fileURLToPath(new URL(`../${source}`, import.meta.url))), source).toBe(true);
  }
});
