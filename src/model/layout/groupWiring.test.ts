import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonDivisors } from '../architecture/convolution';
import { groupWiring } from './groupWiring';

const layers = fc
  .record({ inChannels: fc.integer({ min: 1, max: 64 }), outChannels: fc.integer({ min: 1, max: 64 }) })
  .chain((channels) =>
    fc
      .constantFrom(...commonDivisors(channels.inChannels, channels.outChannels))
      .map((groups) => ({ ...channels, groups })),
  );

test('16 to 16 in 4 groups: inputs 4 to 7 stand level with outputs 4 to 7', () => {
  const { inputs, outputs, bands } = groupWiring({ inChannels: 16, outChannels: 16, groups: 4 }, 400);
  expect(inputs.filter(({ group }) => group === 1).map(({ channel }) => channel)).toEqual([4, 5, 6, 7]);
  expect(outputs.filter(({ group }) => group === 1).map(({ y }) => y)).toEqual(
    inputs.filter(({ group }) => group === 1).map(({ y }) => y),
  );
  expect(bands).toHaveLength(4);
});

test('every channel stands once, in order, inside its group’s band, and squares never touch', () => {
  fc.assert(
    fc.property(layers, (layer) => {
      const { inputs, outputs, bands, squares } = groupWiring(layer, 420);
      for (const [column, count, square] of [
        [inputs, layer.inChannels, squares.input],
        [outputs, layer.outChannels, squares.output],
      ] as const) {
        expect(column.map(({ channel }) => channel)).toEqual(Array.from({ length: count }, (_, i) => i));
        for (const { channel, group, y } of column) {
          expect(group).toBe(Math.floor((channel * layer.groups) / count));
          expect(y - square / 2).toBeGreaterThan(bands[group]!.y);
          expect(y + square / 2).toBeLessThan(bands[group]!.y + bands[group]!.height);
        }
        column.slice(1).forEach(({ y }, i) => expect(y - column[i]!.y).toBeGreaterThan(square));
      }
      const last = bands.at(-1)!;
      expect(last.y + last.height).toBeCloseTo(420, 6);
    }),
    { numRuns: 300 },
  );
});
