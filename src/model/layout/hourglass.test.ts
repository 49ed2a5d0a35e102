import { expect, test } from 'vitest';
import { hourglass } from './hourglass';

test('bars are as wide as their channels', () => {
  const { bars } = hourglass([256, 64, 64, 256], [1, 1, 1], 256);
  expect(bars.map(({ width }) => width / bars[0]!.width)).toEqual([1, 0.25, 0.25, 1]);
});

test('two blocks with the same scale compare', () => {
  const wide = (channels: number[]) => hourglass(channels, [1, 1, 1], 1024).bars[1]!.width;
  expect(wide([256, 1024, 1024, 256]) / wide([256, 64, 64, 256])).toBeCloseTo(16, 9);
});

test('a grouped convolution is cut into its groups, side by side', () => {
  const { convolutions, bars } = hourglass([256, 128, 128, 256], [1, 32, 1], 256);
  expect(convolutions.map((parts) => parts.length)).toEqual([1, 32, 1]);
  const [parts, bar] = [convolutions[1]!, bars[1]!];
  expect(parts[0]![0]!.x).toBeCloseTo(bar.x, 9);
  expect(parts.at(-1)![1]!.x).toBeCloseTo(bar.x + bar.width, 9);
  parts.slice(1).forEach((part, i) => expect(part[0]!.x).toBeCloseTo(parts[i]![1]!.x, 9));
});
