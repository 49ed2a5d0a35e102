import { expect, test } from 'vitest';
import { decideShortcut } from './shortcut';

/** He et al. 2015, section 4.1, and torchvision's `stride != 1 or self.inplanes != planes * block.expansion`. */
test.each([
  { option: 'B', stride: 1, from: 64, to: 64, kind: 'identity', because: [] },
  { option: 'B', stride: 1, from: 64, to: 256, kind: 'projection', because: ['channels'] }, // ResNet-50's conv2_x
  { option: 'B', stride: 2, from: 64, to: 64, kind: 'projection', because: ['stride'] },
  { option: 'B', stride: 2, from: 64, to: 128, kind: 'projection', because: ['stride', 'channels'] },
  { option: 'A', stride: 1, from: 64, to: 64, kind: 'identity', because: [] },
  { option: 'A', stride: 1, from: 64, to: 256, kind: 'padding', because: ['channels'] },
  { option: 'A', stride: 2, from: 16, to: 32, kind: 'padding', because: ['stride', 'channels'] },
  { option: 'C', stride: 1, from: 64, to: 64, kind: 'projection', because: ['always'] },
  { option: 'C', stride: 2, from: 64, to: 128, kind: 'projection', because: ['stride', 'channels'] },
  { option: 'none', stride: 1, from: 64, to: 64, kind: 'none', because: [] },
  { option: 'none', stride: 2, from: 64, to: 128, kind: 'none', because: [] },
] as const)(
  'option $option, stride $stride, $from to $to channels: $kind',
  ({ option, stride, from, to, kind, because }) => {
    expect(decideShortcut(option, stride, from, to)).toEqual({ kind, because });
  },
);
