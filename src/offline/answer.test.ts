import { describe, expect, test } from 'vitest';
import { askedFile } from './answer';
import { type Build, cachePrefix } from './build';

const site = 'https://host.example/some/sub/path/';
const build: Build = {
  version: '1',
  files: ['', 'icon.png', 'assets/index-AbC_1-2.js'].map((path) => ({ path, integrity: '' })),
};
const asked = (url: string, { method = 'GET', mode = 'cors' }: { method?: string; mode?: RequestMode } = {}) =>
  askedFile({ url, method, mode }, site, build);

describe('the worker answers', () => {
  test.each([
    ['the page, whatever its link says', `${site}?view=learn&lang=zh-CN`, ''],
    ['the page under its own name', `${site}index.html?model=resnet50`, ''],
  ])('%s', (_, url, file) => {
    expect(asked(url, { mode: 'navigate' })).toBe(file);
  });

  test('files of this build, and hashed files that may be an older one’s', () => {
    expect(asked(`${site}icon.png`)).toBe('icon.png');
    expect(asked(`${site}assets/index-AbC_1-2.js`)).toBe('assets/index-AbC_1-2.js');
    expect(asked(`${site}assets/Groups-old.js`)).toBe('assets/Groups-old.js');
  });
});

describe('the worker stays out of', () => {
  test.each([
    ['another host', 'https://other.example/some/sub/path/icon.png'],
    ['another folder of the host', 'https://host.example/icon.png'],
    ['its own file, which the browser asks past it', `${site}sw.js`],
    ['what the site has not got', `${site}other.png`],
    ['the page’s address where code asks for it', site],
  ])('%s', (_, url) => {
    expect(asked(url)).toBeNull();
  });

  test('another page of the folder, and anything but reading', () => {
    expect(asked(`${site}notes.html`, { mode: 'navigate' })).toBeNull();
    expect(asked(`${site}icon.png`, { method: 'POST' })).toBeNull();
  });
});

test('a site in a folder of another site does not share its caches', () => {
  expect(cachePrefix('https://host.example/a/b/').startsWith(cachePrefix('https://host.example/a/'))).toBe(false);
});
