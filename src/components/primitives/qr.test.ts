import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQr } from '../../../tests/support/readQr';
import { validStates } from '../../../tests/support/states';
import { shortQuery } from '../../state/shortLink';
import { qrModules, qrPath } from './Qr';

/** What a reader written by others makes of it. */
function read(text: string): string | undefined {
  const modules = qrModules(text);
  return readQr(qrPath(modules), modules.length);
}

test('another program reads what was written', () => {
  for (const text of [
    'https://example.org/atlas/?model=resnet50&block=bottleneck&groups=32',
    'https://example.org/?lesson=residual&step=2#question',
    `https://example.org/?${'a'.repeat(600)}`,
  ])
    expect(read(text)).toBe(text);
});

test('any short link of ours', () => {
  const links = validStates().map(
    (state) => `https://example.org/atlas/?${shortQuery(state, { keepsLanguage: true, keepsLook: false })}`,
  );
  fc.assert(
    fc.property(links, (link) => {
      expect(read(link)).toBe(link);
    }),
    { numRuns: 60 },
  );
});
