import { expect, test } from 'vitest';
import { missingModule } from './missingModule';

/** The words of Chromium and of Firefox. */
test.each([
  [
    'Failed to fetch dynamically imported module: http://host/atlas/assets/Diagram-Ab_1-x.js',
    'http://host/atlas/assets/Diagram-Ab_1-x.js',
  ],
  [
    'error loading dynamically imported module: https://host/assets/zh-CN-12345678.js',
    'https://host/assets/zh-CN-12345678.js',
  ],
  ['no part has the module https', null],
  ['groups must divide the width', null],
])('%s', (message, address) => {
  expect(missingModule(new TypeError(message))).toBe(address);
});
