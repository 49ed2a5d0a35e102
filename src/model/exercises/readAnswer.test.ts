import { describe, expect, test } from 'vitest';
import { answerText, isSameAnswer, readAnswer } from './readAnswer';

describe('a count', () => {
  test.each([
    '36864',
    '36,864',
    '36 864',
    '36\u00A0864',
    '３６８６４',
    '３６，８６４',
    ' 36864 ',
    '+36864',
    '3.6864e4',
    '36864.0',
  ])('%j', (text) => {
    expect(readAnswer(text, 'parameters')).toBe(36_864);
  });

  test.each(['', ' ', 'many', '36,86', '3 6864', '36864 MACs', '0x9000', '1/2', 'Infinity', 'NaN'])(
    '%j is none',
    (text) => {
      expect(readAnswer(text, 'macs')).toBeNull();
    },
  );
});

describe('a map', () => {
  test.each([
    '56×48×1024',
    '56x48x1024',
    '56X48X1,024',
    '56 × 48 × 1024',
    '56*48*1024',
    '56·48·1024',
    '56,48,1024',
    '56, 48, 1024',
    '(56, 48, 1024)',
    '56 48 1024',
    '５６×４８×１０２４',
    '56，48，1024',
    '[1, 56, 48, 1024]',
  ])('%j', (text) => {
    expect(readAnswer(text, 'map')).toEqual([56, 48, 1024]);
  });

  test.each(['56²×64', '56^2x64', '56² × 64', '５６²×６４'])('%j is square', (text) => {
    expect(readAnswer(text, 'map')).toEqual([56, 56, 64]);
  });

  test.each(['', '56', '56×56', '56×56×64×2', '56×56×', 'a×b×c', '56²'])('%j is none', (text) => {
    expect(readAnswer(text, 'map')).toBeNull();
  });

  test('PyTorch puts the channels first, and may: height and width may not change places', () => {
    const right = [56, 48, 64] as const;
    expect(isSameAnswer(readAnswer('torch.Size([64, 56, 48])', 'map')!, right)).toBe(true); // it can be read
    expect(isSameAnswer([56, 48, 64], right)).toBe(true);
    expect(isSameAnswer([48, 56, 64], right)).toBe(false);
    expect(isSameAnswer([64, 48, 56], right)).toBe(false);
    expect(isSameAnswer(56, right)).toBe(false);
  });
});

test('a choice is its id', () => {
  expect(readAnswer('both', 'shortcut')).toBe('both');
  expect(readAnswer('dashed', 'shortcut')).toBeNull();
});

test('what the app writes it reads', () => {
  expect(readAnswer(answerText([7, 9, 2048]), 'map')).toEqual([7, 9, 2048]);
  expect(readAnswer(answerText(25_557_032), 'parameters')).toBe(25_557_032);
});
