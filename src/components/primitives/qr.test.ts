import fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { validStates } from '../../../tests/support/states';
import { shortQuery } from '../../state/shortLink';
import { qrModules, qrPath } from './Qr';

const PX = 4;

/** The path's squares on white, as a camera would see them. */
function picture(text: string): { data: Uint8ClampedArray; side: number } {
  const modules = qrModules(text);
  const side = modules.length * PX;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of qrPath(modules).matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let dy = 0; dy < PX; dy++) for (let dx = 0; dx < PX; dx++) data.set([0, 0, 0, 255], ((Number(y) * PX + dy) * side + Number(x) * PX + dx) * 4);
  }
  return { data, side };
}

/** What a reader written by others makes of it. */
function read(text: string): string | undefined {
  const { data, side } = picture(text);
  return jsQR(data, side, side)?.data;
}

test('another program reads what was written', () => {
  for (const text of ['https://example.org/atlas/?model=resnet50&block=bottleneck&groups=32', 'https://example.org/?lesson=residual&step=2#question', `https://example.org/?${'a'.repeat(600)}`]) expect(read(text)).toBe(text);
});

test('any short link of ours', () => {
  const links = validStates().map((state) => `https://example.org/atlas/?${shortQuery(state, { keepsLanguage: true, keepsLook: false })}`);
  fc.assert(fc.property(links, (link) => {
    expect(read(link)).toBe(link);
  }), { numRuns: 60 });
});
