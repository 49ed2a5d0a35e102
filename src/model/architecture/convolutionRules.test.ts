import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canBeDepthwise,
  type ConvolutionArguments,
  convolutionParamCount,
  convolutionWeightCount,
} from './convolution';
import { checkConvolution, CONVOLUTION_NUMBERS, type ConvolutionTexts, textsOf } from './convolutionRules';

const RESNEXT: ConvolutionArguments = { kernel: [3, 3], inChannels: 128, outChannels: 128, groups: 32, bias: false };

function check(changed: Partial<ConvolutionTexts>) {
  return checkConvolution({ ...textsOf(RESNEXT), ...changed }, RESNEXT);
}

/** Every weight counted on its own: one for each kernel position of each input that an output's group holds. */
function countWeights({ kernel, inChannels, outChannels, groups }: ConvolutionArguments): number {
  const groupOf = (channel: number, channels: number) => Math.floor((channel * groups) / channels);
  let weights = 0;
  for (let output = 0; output < outChannels; output++) {
    for (let input = 0; input < inChannels; input++) {
      if (groupOf(output, outChannels) !== groupOf(input, inChannels)) continue;
      for (let y = 0; y < kernel[0]; y++) for (let x = 0; x < kernel[1]; x++) weights += 1;
    }
  }
  return weights;
}

const small = fc.integer({ min: 1, max: 6 });
const smallConvolutions = fc
  .record({
    kernel: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
    groups: small,
    inPerGroup: small,
    outPerGroup: small,
    bias: fc.boolean(),
  })
  .map(({ inPerGroup, outPerGroup, ...rest }) => ({
    ...rest,
    inChannels: rest.groups * inPerGroup,
    outChannels: rest.groups * outPerGroup,
  }));

describe('counting', () => {
  test('every weight and bias, one by one', () => {
    fc.assert(
      fc.property(smallConvolutions, (convolution) => {
        const weights = countWeights(convolution);
        expect(convolutionWeightCount(convolution)).toBe(weights);
        expect(convolutionParamCount(convolution)).toBe(weights + (convolution.bias ? convolution.outChannels : 0));
        expect(weights * convolution.groups).toBe(countWeights({ ...convolution, groups: 1 })); // exactly 1/g
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    { groups: 1, width: 64, params: 69_632 },
    { groups: 2, width: 40, params: 69_760 },
    { groups: 4, width: 24, params: 69_888 },
    { groups: 8, width: 14, params: 71_456 },
    { groups: 32, width: 4, params: 70_144 },
  ])('ResNeXt paper, Eq. 4, $groups×$width d: the block has $params', ({ groups, width, params }) => {
    const inner = groups * width;
    const convolution = (kernel: number, inChannels: number, outChannels: number, g: number) =>
      convolutionParamCount({ kernel: [kernel, kernel], inChannels, outChannels, groups: g, bias: false });
    expect(convolution(1, 256, inner, 1) + convolution(3, inner, inner, groups) + convolution(1, inner, 256, 1)).toBe(
      params,
    );
  });

  test('the widest kernel on the widest layers is still an exact count', () => {
    const widest = check({
      kernelHeight: '99',
      kernelWidth: '99',
      inChannels: '131072',
      outChannels: '131072',
      groups: '1',
    });
    expect(Number.isSafeInteger(convolutionParamCount({ ...widest.convolution!, bias: true }))).toBe(true);
  });

  test.each([
    [128, 128, true],
    [128, 256, true],
    [128, 192, false],
    [128, 64, false],
    [1, 7, true],
  ])('%i → %i depthwise: %s', (inChannels, outChannels, expected) => {
    expect(canBeDepthwise({ inChannels, outChannels })).toBe(expected);
  });
});

describe('groups', () => {
  test('128 is not divisible by 24; 16 and 32 are', () => {
    expect(check({ groups: '24' })).toMatchObject({
      convolution: null,
      problems: [
        {
          code: 'groupsDoNotDivide',
          field: 'groups',
          groups: 24,
          indivisible: [128],
          channels: [128],
          instead: [16, 32],
        },
      ],
    });
  });

  test('name the count that they do not divide', () => {
    const channels = { inChannels: '128', outChannels: '192' };
    expect(check({ ...channels, groups: '48' }).problems).toMatchObject([{ indivisible: [128], instead: [32, 64] }]);
    expect(check({ ...channels, groups: '20' }).problems).toMatchObject([
      { indivisible: [128, 192], channels: [128, 192], instead: [16, 32] },
    ]);
  });

  test.each(['129', '1e9', '1e999', '9'.repeat(1000)])('%s are more than there are channels', (groups) => {
    expect(check({ groups }).problems).toMatchObject([
      { code: 'tooManyGroups', max: 128, channels: [128], instead: [128] },
    ]);
  });

  test('what is offered divides the channels, also for a number that is none', () => {
    expect(check({ groups: '30.6' }).problems).toMatchObject([{ code: 'notWhole', instead: [32] }]);
    expect(check({ groups: '', inChannels: '6', outChannels: '9' }).problems).toMatchObject([
      { code: 'empty', instead: [3] },
    ]);
    expect(check({ groups: '-4' }).problems).toMatchObject([{ code: 'tooSmall', min: 1, instead: [1] }]);
  });

  test('neighbours divide both counts, and nothing between them does', () => {
    const count = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(count, count, count, (inChannels, outChannels, groups) => {
        const { problems, convolution } = check({
          inChannels: `${inChannels}`,
          outChannels: `${outChannels}`,
          groups: `${groups}`,
        });
        const divides = (g: number) => inChannels % g === 0 && outChannels % g === 0;
        expect(convolution !== null).toBe(divides(groups));
        for (const { instead } of problems) {
          expect(instead.every(divides)).toBe(true);
          const [below, above = 401] = instead as [number, number?];
          expect(Array.from({ length: above - below - 1 }, (_, i) => below + 1 + i).filter(divides)).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('typed numbers', () => {
  test.each([
    ['0', { code: 'tooSmall', given: '0', min: 1, instead: [1] }],
    ['−7', { code: 'tooSmall', given: '−7', instead: [1] }],
    ['1e9', { code: 'tooLarge', given: '1e9', max: 131_072, instead: [131_072] }],
    ['2.5', { code: 'notWhole', given: '2.5', instead: [3] }],
    ['', { code: 'empty', instead: [128] }],
    [' \t', { code: 'empty', instead: [128] }],
    ['many', { code: 'notANumber', given: 'many', instead: [128] }],
    ['0x10', { code: 'notANumber', instead: [128] }],
    ['1,28', { code: 'notANumber', instead: [128] }],
    ['🙂'.repeat(100_000), { code: 'notANumber', given: `${'🙂'.repeat(23)}…` }],
  ])('%.20s as input channels', (inChannels, problem) => {
    expect(check({ inChannels }).problems).toMatchObject([{ field: 'inChannels', ...problem }]);
  });

  test.each([
    ['256', 256],
    [' 256 ', 256],
    ['２５６', 256],
    ['131,072', 131_072],
    ['1e3', 1000],
    ['+64', 64],
    ['64.0', 64],
  ])('“%s” is %i', (inChannels, expected) => {
    expect(check({ inChannels, groups: '1' }).convolution?.inChannels).toBe(expected);
  });

  test('channels that are valid count, whatever else is wrong', () => {
    expect(check({ inChannels: '64', outChannels: 'x', groups: '7' }).channels).toEqual({
      inChannels: 64,
      outChannels: 128,
    });
  });

  test('a kernel side has its own limit, and each mistake is told', () => {
    expect(check({ kernelHeight: '100', kernelWidth: '0', groups: 'x' }).problems).toMatchObject([
      { field: 'kernelHeight', code: 'tooLarge', max: 99 },
      { field: 'kernelWidth', code: 'tooSmall' },
      { field: 'groups', code: 'notANumber', instead: [32] },
    ]);
  });

  test('texts of a convolution say that convolution', () => {
    fc.assert(
      fc.property(smallConvolutions, (convolution) => {
        expect(checkConvolution(textsOf(convolution), { ...RESNEXT, bias: convolution.bias }).convolution).toEqual(
          convolution,
        );
      }),
    );
  });

  test('whatever is typed, taking what is offered ends at a valid convolution', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.double().map(String),
      fc.integer({ min: -10, max: 3000 }).map(String),
    );
    const texts = fc.record(
      Object.fromEntries(CONVOLUTION_NUMBERS.map((field) => [field, text])) as Record<
        keyof ConvolutionTexts,
        typeof text
      >,
    );
    fc.assert(
      fc.property(texts, (typed) => {
        let current: ConvolutionTexts = typed;
        for (let step = 0; step < 6; step++) {
          const { convolution, problems } = checkConvolution(current, RESNEXT);
          if (convolution !== null) return;
          current = { ...current, [problems[0]!.field]: String(problems[0]!.instead[0]) };
        }
        expect(checkConvolution(current, RESNEXT).convolution).not.toBeNull();
      }),
      { numRuns: 5000 },
    );
  });
});
