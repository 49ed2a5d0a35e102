import { expect, test } from 'vitest';
import { isUsableChromium, majorVersion } from './systemChromium';

test.each([
  ['Chromium 147.0.7727.24 built on Debian GNU/Linux 12 (bookworm)', 147],
  ['Google Chrome 90.0.4430.212 ', 90],
  ['Command requires the chromium snap to be installed.', 0],
])('the major version in "%s" is %i', (said, version) => {
  expect(majorVersion(said)).toBe(version);
});

test('a program that is no Chromium is not taken for one', async () => {
  expect(await isUsableChromium(process.execPath)).toBe(false);
  expect(await isUsableChromium('/no/such/file')).toBe(false);
});
