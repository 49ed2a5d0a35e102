import { describe, expect, test } from 'vitest';
import { CATALOGUE, MODEL_IDS, type ModelId } from '../architecture/catalogue';
import { checkSpec } from '../architecture/rules';
import { sameSpec } from '../architecture/spec';
import { buildGraph } from '../network/buildGraph';
import { networkFigures } from '../figures/networkFigures';
import { PRE_ACTIVATION_ASPECT_RESULTS, PRE_ACTIVATION_RESULTS } from './preActivationPaper';
import { PROTOCOLS } from './protocols';
import { areComparable, type Measure, type PublishedResult, specOfResult } from './publishedResult';
import { CIFAR_RESULTS, DEEPER_RESULTS, PLAIN_AND_RESIDUAL, SHORTCUT_OPTION_RESULTS } from './resnetPaper';
import { DOUBLE_COMPLEXITY, FIXED_COMPLEXITY, SHORTCUT_REMOVALS } from './resnextPaper';
import { TORCHVISION_RESULTS } from './torchvisionWeights';

const ALL: readonly PublishedResult[] = [
  ...new Set([
    ...PLAIN_AND_RESIDUAL.plain,
    ...PLAIN_AND_RESIDUAL.residual,
    ...SHORTCUT_OPTION_RESULTS,
    ...DEEPER_RESULTS,
    ...CIFAR_RESULTS,
    ...PRE_ACTIVATION_RESULTS,
    ...PRE_ACTIVATION_ASPECT_RESULTS,
    ...FIXED_COMPLEXITY[50],
    ...FIXED_COMPLEXITY[101],
    ...DOUBLE_COMPLEXITY,
    ...SHORTCUT_REMOVALS.flatMap(({ kept, removed }) => [kept, removed]),
    ...TORCHVISION_RESULTS,
  ]),
];

const describeNetwork = ({ network: { model, changes } }: PublishedResult) =>
  [model, ...Object.entries(changes).flat()].join(' ');
const labelled = ALL.map(
  (result) => [`${describeNetwork(result)}, ${result.measure}, ${result.protocol}`, result] as const,
);

test('every number stands in one place', () => {
  expect(new Set(labelled.map(([label]) => label)).size).toBe(ALL.length);
});

describe.each(labelled)('%s', (_, result) => {
  test('belongs to a network that the app can build', () => {
    expect(checkSpec(specOfResult(result)).problems).toEqual([]);
  });

  test('names the catalogue’s model where there is one', () => {
    const named = MODEL_IDS.filter((id) => sameSpec(CATALOGUE[id], specOfResult(result)));
    const isUnchanged = Object.keys(result.network.changes).length === 0;
    expect(named).toEqual(isUnchanged ? [result.network.model] : []);
  });

  test('was tested on images of the data set for which the network is', () => {
    const { num_classes: classes } = specOfResult(result);
    expect(PROTOCOLS[result.protocol].dataset).toBe(classes === 10 ? 'cifar10' : 'imagenet');
  });
});

describe('what the papers say about their numbers in the text', () => {
  const percent = (results: readonly PublishedResult[], index: number) => results[index]!.percent; // as many as the table has
  const of = (results: readonly PublishedResult[], model: ModelId, measure: Measure = 'top1Error') =>
    results.find((result) => result.network.model === model && result.measure === measure)!.percent; // the table has it

  test('He et al. 2015, section 4.1: 34 layers are better than 18 by 2.8 points with shortcuts, and than 34 without by 3.5', () => {
    const { plain, residual } = PLAIN_AND_RESIDUAL;
    expect(percent(residual, 0) - percent(residual, 1)).toBeCloseTo(2.85, 6);
    expect(percent(plain, 1) - percent(residual, 1)).toBeCloseTo(3.51, 6);
    expect(percent(plain, 1)).toBeGreaterThan(percent(plain, 0)); // degradation
  });

  test('section 4.1: B is slightly better than A, and C marginally better than B', () => {
    const [a, b, c] = SHORTCUT_OPTION_RESULTS.map((result) => result.percent) as [number, number, number];
    expect([a - b > 0, a - b < 1, b - c > 0, b - c < a - b]).toEqual([true, true, true, true]);
    expect(SHORTCUT_OPTION_RESULTS.map((result) => specOfResult(result).shortcut)).toEqual(['A', 'B', 'C']);
  });

  test('section 4.2: ResNet-1202 is worse than ResNet-110, which is the best of all', () => {
    expect(Math.min(...CIFAR_RESULTS.map((result) => result.percent))).toBe(of(CIFAR_RESULTS, 'cifar_resnet110'));
    expect(of(CIFAR_RESULTS, 'cifar_resnet1202')).toBeGreaterThan(of(CIFAR_RESULTS, 'cifar_resnet110'));
  });

  test('He et al. 2016, section 5: pre-activated ResNet-200 is 1.1 points better than the original, which is worse than ResNet-152', () => {
    expect(of(PRE_ACTIVATION_RESULTS, 'resnet200') - of(PRE_ACTIVATION_RESULTS, 'resnet200_pre')).toBeCloseTo(1.1, 6);
    expect(of(PRE_ACTIVATION_RESULTS, 'resnet200')).toBeGreaterThan(of(PRE_ACTIVATION_RESULTS, 'resnet152'));
  });

  test('Xie et al. 2016, section 5.1: 32×4d is better than its ResNet by 1.7 points at 50 layers, by 0.8 at 101', () => {
    expect(percent(FIXED_COMPLEXITY[50], 0) - percent(FIXED_COMPLEXITY[50], 4)).toBeCloseTo(1.7, 6);
    expect(percent(FIXED_COMPLEXITY[101], 0) - percent(FIXED_COMPLEXITY[101], 4)).toBeCloseTo(0.8, 6);
  });

  test('section 5.1: twice the cost gains 0.3 points by depth, 0.7 by width, 1.3 and 1.6 by cardinality', () => {
    const resnet101 = percent(FIXED_COMPLEXITY[101], 0);
    const gains = DOUBLE_COMPLEXITY.filter(({ measure }) => measure === 'top1Error').map(
      (result) => resnet101 - result.percent,
    );
    expect(gains).toEqual([0.3, 0.7, 1.3, 1.6].map((gain) => expect.closeTo(gain, 6)));
  });

  test('section 5.1: removing the shortcuts costs ResNeXt-50 3.9 points, and ResNet-50 much more', () => {
    const [resnet, resnext] = SHORTCUT_REMOVALS.map(({ kept, removed }) => removed.percent - kept.percent) as [
      number,
      number,
    ];
    expect(resnext).toBeCloseTo(3.9, 6);
    expect(resnet).toBeGreaterThan(resnext);
  });
});

test('top-5 errors are of networks whose top-1 error is there, and smaller', () => {
  const topFive = ALL.filter(({ measure }) => measure === 'top5Error');
  expect(topFive).toHaveLength(8);
  for (const five of topFive) {
    const one = ALL.find(
      (result) =>
        result.measure === 'top1Error' &&
        result.protocol === five.protocol &&
        describeNetwork(result) === describeNetwork(five),
    );
    expect(five.percent).toBeLessThan(one!.percent);
  }
});

test('the mean of several trainings is no better than the best of them', () => {
  const several = ALL.filter(({ spread }) => spread !== null);
  expect(several.map(({ network }) => network.model)).toEqual(['cifar_resnet110']);
  for (const { percent, spread } of several) expect(spread!.mean).toBeGreaterThanOrEqual(percent); // filtered
});

test('what is drawn on one line compares; across papers, crops and recipes nothing does', () => {
  const lines = [
    PLAIN_AND_RESIDUAL.plain,
    PLAIN_AND_RESIDUAL.residual,
    SHORTCUT_OPTION_RESULTS,
    DEEPER_RESULTS,
    CIFAR_RESULTS,
    FIXED_COMPLEXITY[50],
    FIXED_COMPLEXITY[101],
    SHORTCUT_REMOVALS.flatMap(({ kept, removed }) => [kept, removed]),
  ];
  for (const line of lines) for (const result of line) expect(areComparable(line[0]!, result)).toBe(true); // not empty
  expect(areComparable(DEEPER_RESULTS[0]!, FIXED_COMPLEXITY[50][0]!)).toBe(false); // ResNet-50 by 10 crops and by one
  expect(areComparable(PRE_ACTIVATION_ASPECT_RESULTS[0]!, PRE_ACTIVATION_RESULTS[2]!)).toBe(false);
});

test('of torchvision’s weights, ResNeXt-101 64×4d alone comes from the newer recipe', () => {
  const others = TORCHVISION_RESULTS.filter((result) => !areComparable(result, TORCHVISION_RESULTS[0]!));
  expect(others.map(({ network }) => network.model)).toEqual(['resnext101_64x4d']);
  expect(TORCHVISION_RESULTS).toHaveLength(10);
});

test.each([50, 101] as const)(
  'at %i layers, all of table 3 costs about the same, and all of table 4 about twice ResNet-101',
  (depth) => {
    const macs = (result: PublishedResult) => networkFigures(buildGraph(specOfResult(result))).totals.macs;
    const baseline = macs(FIXED_COMPLEXITY[depth][0]!);
    for (const result of FIXED_COMPLEXITY[depth]) expect(macs(result) / baseline).toBeCloseTo(1, 1);
    const doubled = DOUBLE_COMPLEXITY.map((result) => macs(result) / macs(FIXED_COMPLEXITY[101][0]!));
    for (const ratio of doubled) expect(ratio).toBeCloseTo(2, 0);
  },
);
