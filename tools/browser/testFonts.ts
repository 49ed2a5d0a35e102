import { mkdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { boxFont, type CharacterRange } from '../fonts/boxFont';

const folder = fileURLToPath(new URL('../../.cache/fonts/', import.meta.url));

/** Chinese characters, what stands between them, and the quotation marks and dots that are as wide. */
const CHINESE: readonly CharacterRange[] = [
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2026, 0x2026],
  [0x3000, 0x30ff],
  [0x3400, 0x9fff],
  [0xff00, 0xffef],
];

/** Which fonts a Chromium sees besides the app's own. */
export type FontSet = 'tests' | 'pictures' | 'machine';

/**
 * What to add to a Chromium's environment for `set`. For the tests, DejaVu out of a package (code is as wide as in
 * Menlo) and frames for Chinese, whatever the machine has; for pictures, DejaVu and after it the machine's own.
 * ATLAS_FONTS=machine leaves all to the machine, to try the app with its fonts.
 */
export async function fontEnvironment(set: FontSet): Promise<Record<string, string>> {
  if (set === 'machine' || process.env['ATLAS_FONTS'] === 'machine') return {};
  await mkdir(join(folder, 'boxes'), { recursive: true });
  const file = join(folder, `${set}.conf`);
  const names = ['Noto Sans CJK SC', 'Regular', 'NotoSansCJKsc-Regular'] as const;
  await written(join(folder, 'boxes', 'boxes.ttf'), boxFont(names, CHINESE));
  await written(file, Buffer.from(configuration(set === 'tests')));
  return { FONTCONFIG_FILE: file };
}

/** Renamed into place: several processes may write it at once. */
async function written(file: string, content: Buffer): Promise<void> {
  const fresh = `${file}.${process.pid}`;
  await writeFile(fresh, content);
  await rename(fresh, file);
}

function configuration(withBoxes: boolean): string {
  const dejaVu = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
  const generic = { serif: 'DejaVu Serif', 'sans-serif': 'DejaVu Sans', monospace: 'DejaVu Sans Mono' };
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${dejaVu}</dir>
  ${withBoxes ? `<dir>${join(folder, 'boxes')}</dir>` : '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'}
  <cachedir>${join(folder, 'cache')}</cachedir>
${Object.entries(generic)
  .map(([name, family]) => `  <alias><family>${name}</family><prefer><family>${family}</family></prefer></alias>`)
  .join('\n')}
</fontconfig>
`;
}
