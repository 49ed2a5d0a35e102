import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channelWiring, type ChannelWiring } from './channelWiring';

const WIDTH = 400;

/** All convolutions, as how many groups there are and what one holds. */
const convolutions = fc
  .record({
    groups: fc.integer({ min: 1, max: 300 }),
    inPerGroup: fc.integer({ min: 1, max: 40 }),
    outPerGroup: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ groups, inPerGroup, outPerGroup }) => ({
    groups,
    inChannels: groups * inPerGroup,
    outChannels: groups * outPerGroup,
  }));

const squares = ({ groups }: ChannelWiring, row: 'inputs' | 'outputs') => groups.flatMap((group) => group[row]);

/** Pairs [input, output] of drawn squares that a line joins, by their place in the row. */
function drawnPairs(wiring: ChannelWiring): string[] {
  const inputs = squares(wiring, 'inputs');
  const outputs = squares(wiring, 'outputs');
  return wiring.groups
    .flatMap((group) =>
      group.outputs.flatMap((o) => group.inputs.map((i) => `${inputs.indexOf(i)}→${outputs.indexOf(o)}`)),
    )
    .toSorted();
}

/** The same from the definition: channels i and o meet where they lie in the same g-th part of their rows. */
function definedPairs(inChannels: number, outChannels: number, groups: number): string[] {
  const pairs: string[] = [];
  for (let o = 0; o < outChannels; o++) {
    for (let i = 0; i < inChannels; i++) {
      if (Math.floor(i / (inChannels / groups)) === Math.floor(o / (outChannels / groups))) pairs.push(`${i}→${o}`);
    }
  }
  return pairs.toSorted();
}

describe('a layer of few channels is drawn whole', () => {
  test.each([
    [16, 16, 1],
    [16, 16, 2],
    [16, 16, 4],
    [16, 16, 8],
    [16, 16, 16],
    [8, 16, 4],
    [3, 16, 1],
    [12, 6, 6],
    [1, 1, 1],
    [7, 14, 7],
  ])('%i → %i in %i groups', (inChannels, outChannels, groups) => {
    const wiring = channelWiring({ inChannels, outChannels, groups }, WIDTH);
    expect(wiring.elision).toBeNull();
    expect(wiring.channelsPerSquare).toEqual({ input: 1, output: 1 });
    expect(drawnPairs(wiring)).toEqual(definedPairs(inChannels, outChannels, groups));
  });
});

describe('128 → 128 is drawn by representatives', () => {
  test.each([
    { groups: 1, drawn: 1, perSquare: 8 },
    { groups: 2, drawn: 2, perSquare: 8 },
    { groups: 4, drawn: 4, perSquare: 8 },
    { groups: 8, drawn: 8, perSquare: 8 },
    { groups: 16, drawn: 8, perSquare: 4 },
    { groups: 32, drawn: 8, perSquare: 2 },
    { groups: 64, drawn: 8, perSquare: 1 },
    { groups: 128, drawn: 16, perSquare: 1 },
  ])('$groups groups: $drawn of them, each square $perSquare channels', ({ groups, drawn, perSquare }) => {
    const wiring = channelWiring({ inChannels: 128, outChannels: 128, groups }, WIDTH);
    expect(wiring.groups).toHaveLength(drawn);
    expect(wiring.groups.at(-1)!.index).toBe(groups - 1);
    expect(wiring.elision === null).toBe(drawn === groups);
    expect(wiring.channelsPerSquare).toEqual({ input: perSquare, output: perSquare });
  });
});

test('any convolution: at most 16 squares a row, all inside, ascending, groups apart and never overstated', () => {
  fc.assert(
    fc.property(convolutions, (convolution) => {
      const wiring = channelWiring(convolution, WIDTH);
      for (const row of ['inputs', 'outputs'] as const) {
        const xs = squares(wiring, row);
        expect(xs.length).toBeLessThanOrEqual(16);
        expect(xs.every((x) => x > 0 && x < WIDTH)).toBe(true);
        expect(xs.every((x, i) => i === 0 || x > xs[i - 1]!)).toBe(true);
      }
      for (const group of wiring.groups) {
        expect(group.inputs.length * wiring.channelsPerSquare.input).toBeCloseTo(
          convolution.inChannels / convolution.groups,
        );
        expect(group.outputs.length * wiring.channelsPerSquare.output).toBeCloseTo(
          convolution.outChannels / convolution.groups,
        );
      }
      expect(wiring.groups.length).toBeLessThanOrEqual(convolution.groups);
      expect(wiring.elision === null).toBe(wiring.groups.length === convolution.groups);
    }),
    { numRuns: 1000 },
  );
});
