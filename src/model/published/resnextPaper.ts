import { type Measure, type PublishedResult, tableResults } from './publishedResult';
import type { Source } from './sources';

/** Xie et al. 2016, tables 3 and 4 and the table of section 5.1. */

const column = (measure: Measure, source: Source) => ({ measure, protocol: 'resnextSingleCrop', source }) as const;
const paths = (groups: number, width: number) => ({ groups, width_per_group: width });

const TABLE_3: Source = { kind: 'paper', paper: 'resnext', table: 3 };
const TABLE_4: Source = { kind: 'paper', paper: 'resnext', table: 4 };
const SHORTCUT_TABLE: Source = { kind: 'paper', paper: 'resnext', table: null, section: '5.1' };

/** The depths at which table 3 trades width for cardinality. */
export type FixedComplexityDepth = 50 | 101;

/** Table 3: cardinality grows, and width shrinks so that a block costs the same. By cardinality, ascending. */
export const FIXED_COMPLEXITY: Readonly<Record<FixedComplexityDepth, readonly PublishedResult[]>> = {
  50: tableResults(column('top1Error', TABLE_3), [
    { model: 'resnet50', changes: {}, percent: 23.9 },
    { model: 'resnet50', changes: paths(2, 40), percent: 23.0 },
    { model: 'resnet50', changes: paths(4, 24), percent: 22.6 },
    { model: 'resnet50', changes: paths(8, 14), percent: 22.3 },
    { model: 'resnext50_32x4d', changes: {}, percent: 22.2 },
  ]),
  101: tableResults(column('top1Error', TABLE_3), [
    { model: 'resnet101', changes: {}, percent: 22.0 },
    { model: 'resnet101', changes: paths(2, 40), percent: 21.7 },
    { model: 'resnet101', changes: paths(4, 24), percent: 21.4 },
    { model: 'resnet101', changes: paths(8, 14), percent: 21.3 },
    { model: 'resnext101_32x4d', changes: {}, percent: 21.2 },
  ]),
};

/** Table 4: what about twice ResNet-101's complexity buys, spent on depth, on width or on cardinality. */
export const DOUBLE_COMPLEXITY: readonly PublishedResult[] = [
  ...tableResults(column('top1Error', TABLE_4), [
    { model: 'resnet200', changes: {}, percent: 21.7 },
    { model: 'resnet101', changes: paths(1, 100), percent: 21.3 },
    { model: 'resnet101', changes: paths(2, 64), percent: 20.7 },
    { model: 'resnext101_64x4d', changes: {}, percent: 20.4 },
  ]),
  ...tableResults(column('top5Error', TABLE_4), [
    { model: 'resnet200', changes: {}, percent: 5.8 },
    { model: 'resnet101', changes: paths(1, 100), percent: 5.7 },
    { model: 'resnet101', changes: paths(2, 64), percent: 5.5 },
    { model: 'resnext101_64x4d', changes: {}, percent: 5.3 },
  ]),
];

/** A network and the same one without its shortcuts. */
export interface ShortcutRemoval {
  kept: PublishedResult;
  removed: PublishedResult;
}

const [resnetPlain, resnextPlain] = tableResults(column('top1Error', SHORTCUT_TABLE), [
  { model: 'resnet50', changes: { shortcut: 'none' }, percent: 31.2 },
  { model: 'resnext50_32x4d', changes: { shortcut: 'none' }, percent: 26.1 },
]);

/** Section 5.1: shortcuts help ResNeXt-50 as they help ResNet-50. With them the networks are those of table 3. */
export const SHORTCUT_REMOVALS: readonly ShortcutRemoval[] = [
  { kept: FIXED_COMPLEXITY[50][0]!, removed: resnetPlain! }, // table 3 has five rows, this one two
  { kept: FIXED_COMPLEXITY[50][4]!, removed: resnextPlain! },
];
