import { describe, expect, test } from 'vitest';
import { showing, stepped, typed, withBias } from './calculatorState';
import { PRESETS } from './presets';

const START = showing(PRESETS.resnext);

test('a preset says itself, without a problem', () => {
  for (const preset of Object.values(PRESETS)) expect(showing(preset)).toMatchObject({ shown: preset, problems: [] });
});

test('what is typed stays, word for word, and the last valid convolution with it', () => {
  const wrong = typed(typed(START, 'groups', ' 24'), 'kernelHeight', 'three');
  expect(wrong.texts).toMatchObject({ groups: ' 24', kernelHeight: 'three' });
  expect(wrong.problems.map(({ field }) => field)).toEqual(['kernelHeight', 'groups']);
  expect(wrong.shown).toEqual(PRESETS.resnext);
  const right = typed(typed(wrong, 'groups', '16'), 'kernelHeight', '5');
  expect(right).toMatchObject({ problems: [], shown: { kernel: [5, 3], groups: 16 } });
});

test('the bias holds through mistakes', () => {
  const biased = typed(withBias(START, true), 'inChannels', '');
  expect(typed(biased, 'inChannels', '64').shown).toEqual({ ...PRESETS.resnext, inChannels: 64, bias: true });
});

describe('arrow keys', () => {
  test.each([
    ['inChannels', '128', 1, '129'],
    ['inChannels', '1', -1, '1'],
    ['kernelWidth', '99', 1, '99'],
    ['kernelWidth', 'x', 1, '4'],
    ['kernelHeight', '', -1, '2'],
    ['outChannels', '1e9', -1, '131072'],
    ['groups', '32', 1, '64'],
    ['groups', '32', -1, '16'],
    ['groups', '24', 1, '32'],
    ['groups', '24', -1, '16'],
    ['groups', '128', 1, '128'],
    ['groups', '1', -1, '1'],
    ['groups', '5000', 1, '128'],
    ['groups', 'x', 1, '64'],
  ] as const)('%s from “%s” by %i: %s', (field, text, direction, expected) => {
    expect(stepped(typed(START, field, text), field, direction).texts[field]).toBe(expected);
  });
});
