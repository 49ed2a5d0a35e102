import { PRE_ACTIVATION_RESULTS } from './preActivationPaper';
import { areComparable, type PublishedResult } from './publishedResult';
import { CIFAR_RESULTS, DEEPER_RESULTS, PLAIN_AND_RESIDUAL, SHORTCUT_OPTION_RESULTS } from './resnetPaper';
import { DOUBLE_COMPLEXITY, FIXED_COMPLEXITY, type FixedComplexityDepth, SHORTCUT_REMOVALS } from './resnextPaper';
import { TORCHVISION_RESULTS } from './torchvisionWeights';

/** One network of a set, and the one whose number it is read against. */
export interface ErrorRow {
  /** By which words name it. */
  id: string;
  result: PublishedResult;
  /** Id of the row that it is compared with. */
  from: string | null;
  /** What names the network: its name in the catalogue, or its paths, 32×4d. */
  named: 'network' | 'paths';
  /** In what it departs from the row that it is compared with, where the name does not say so. */
  differs: 'shortcut' | 'depth' | 'width' | 'paths' | null;
}

type RowMore = Partial<Pick<ErrorRow, 'from' | 'named' | 'differs'>>;

const row = (
  id: string,
  result: PublishedResult | undefined,
  { from = null, named = 'network', differs = null }: RowMore = {},
): ErrorRow => {
  if (result === undefined) throw new Error(`${id} has no published number`);
  return { id, result, from, named, differs };
};

const topOne = (results: readonly PublishedResult[]) => results.filter(({ measure }) => measure === 'top1Error');
/** Each against the one before it. */
const inARow = (results: readonly PublishedResult[]) =>
  results.map((result, i) => row(result.network.model, result, { from: results[i - 1]?.network.model ?? null }));

const [plain18, plain34] = PLAIN_AND_RESIDUAL.plain;
const [resnet18, resnet34] = PLAIN_AND_RESIDUAL.residual;
const [optionA, optionB, optionC] = SHORTCUT_OPTION_RESULTS;
const [without, withoutPaths] = SHORTCUT_REMOVALS;
const [deeper, wider, twoPaths, manyPaths] = topOne(DOUBLE_COMPLEXITY);
const CARDINALITY_IDS = ['1x64d', '2x40d', '4x24d', '8x14d', '32x4d'] as const;

const cardinality = (depth: FixedComplexityDepth) =>
  CARDINALITY_IDS.map((id, i) =>
    row(id, FIXED_COMPLEXITY[depth][i], { named: 'paths', from: i === 0 ? null : '1x64d' }),
  );
const weightsOf = (model: string) => TORCHVISION_RESULTS.find(({ network }) => network.model === model);

/** Published numbers that are read together. Rows of one set compare, but for `protocols`, which shows that they need not. */
export const ERROR_SETS = {
  /** He et al. 2015, table 2. */
  plainAndResidual: [
    row('plain18', plain18),
    row('plain34', plain34, { from: 'plain18' }),
    row('resnet18', resnet18, { differs: 'shortcut' }),
    row('resnet34', resnet34, { from: 'resnet18', differs: 'shortcut' }),
  ],
  /** He et al. 2015, tables 2 and 3. */
  shortcutOptions: [
    row('none', plain34),
    ...[optionA, optionB, optionC].map((result, i) => row('ABC'[i]!, result, { from: 'none', differs: 'shortcut' })), // three letters
  ],
  /** He et al. 2015, table 3. */
  deeper: inARow([optionB!, ...DEEPER_RESULTS]), // three options
  /** He et al. 2015, table 6. */
  cifar: inARow(CIFAR_RESULTS),
  /** Xie et al. 2016, table 3. */
  cardinality50: cardinality(50),
  cardinality101: cardinality(101),
  /** Xie et al. 2016, tables 3 and 4. */
  twiceTheCost: [
    row('resnet101', FIXED_COMPLEXITY[101][0]),
    row('resnet200', deeper, { from: 'resnet101', differs: 'depth' }),
    row('1x100d', wider, { from: 'resnet101', named: 'paths', differs: 'width' }),
    row('2x64d', twoPaths, { from: 'resnet101', named: 'paths', differs: 'paths' }),
    row('64x4d', manyPaths, { from: 'resnet101', named: 'paths', differs: 'paths' }),
  ],
  /** Xie et al. 2016, section 5.1. */
  shortcutsRemoved: [
    row('resnet50', without?.kept),
    row('resnet50_none', without?.removed, { from: 'resnet50', differs: 'shortcut' }),
    row('resnext50', withoutPaths?.kept),
    row('resnext50_none', withoutPaths?.removed, { from: 'resnext50', differs: 'shortcut' }),
  ],
  /** He et al. 2016, table 5. */
  preActivation: inARow(topOne(PRE_ACTIVATION_RESULTS)),
  /** Two networks as three sources measured them. */
  protocols: [
    row('resnet101_tenCrop', DEEPER_RESULTS[1]),
    row('resnet101_oneCrop', FIXED_COMPLEXITY[101][0]),
    row('resnet101_weights', weightsOf('resnet101')),
    row('64x4d_oneCrop', manyPaths),
    row('64x4d_weights', weightsOf('resnext101_64x4d')),
  ],
} as const satisfies Record<string, readonly ErrorRow[]>;

export type ErrorSetId = keyof typeof ERROR_SETS;

/** Whether the numbers of a set may stand on one axis. */
export function isOneAxis(rows: readonly ErrorRow[]): boolean {
  return rows.every(({ result }) => areComparable(result, rows[0]!.result)); // of itself
}

/** By how many points a row's number departs from the one that it is compared with; null where it stands alone. */
export function changeOf({ result, from }: ErrorRow, rows: readonly ErrorRow[]): number | null {
  const other = rows.find(({ id }) => id === from);
  return other === undefined ? null : result.percent - other.result.percent;
}
