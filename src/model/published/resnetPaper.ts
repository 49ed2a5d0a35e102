import { type PublishedResult, tableResults } from './publishedResult';

/** He et al. 2015, tables 2, 3 and 6. */

const imagenetTopOne = (table: number) =>
  ({ measure: 'top1Error', protocol: 'resnetTenCrop', source: { kind: 'paper', paper: 'resnet', table } }) as const;

/** Table 2: plain networks and residual ones with shortcuts of option A. */
export const PLAIN_AND_RESIDUAL = {
  plain: tableResults(imagenetTopOne(2), [
    { model: 'plain18', changes: {}, percent: 27.94 },
    { model: 'plain34', changes: {}, percent: 28.54 },
  ]),
  residual: tableResults(imagenetTopOne(2), [
    { model: 'resnet18', changes: { shortcut: 'A' }, percent: 27.88 },
    { model: 'resnet34', changes: { shortcut: 'A' }, percent: 25.03 },
  ]),
} as const satisfies Record<string, readonly PublishedResult[]>;

const [, resnet34WithA] = PLAIN_AND_RESIDUAL.residual;

/** Table 3: ResNet-34 with shortcuts of option A, B and C. */
export const SHORTCUT_OPTION_RESULTS: readonly PublishedResult[] = [
  resnet34WithA!, // the second of two
  ...tableResults(imagenetTopOne(3), [
    { model: 'resnet34', changes: {}, percent: 24.52 },
    { model: 'resnet34', changes: { shortcut: 'C' }, percent: 24.19 },
  ]),
];

/** Table 3: the deeper networks, of bottlenecks and with option B. */
export const DEEPER_RESULTS: readonly PublishedResult[] = tableResults(imagenetTopOne(3), [
  { model: 'resnet50', changes: {}, percent: 22.85 },
  { model: 'resnet101', changes: {}, percent: 21.75 },
  { model: 'resnet152', changes: {}, percent: 21.43 },
]);

/** Table 6: CIFAR-10, option A throughout. */
export const CIFAR_RESULTS: readonly PublishedResult[] = tableResults(
  { measure: 'top1Error', protocol: 'cifarSingleView', source: { kind: 'paper', paper: 'resnet', table: 6 } },
  [
    { model: 'cifar_resnet20', changes: {}, percent: 8.75 },
    { model: 'cifar_resnet32', changes: {}, percent: 7.51 },
    { model: 'cifar_resnet44', changes: {}, percent: 7.17 },
    { model: 'cifar_resnet56', changes: {}, percent: 6.97 },
    { model: 'cifar_resnet110', changes: {}, percent: 6.43, spread: { mean: 6.61, deviation: 0.16 } },
    { model: 'cifar_resnet1202', changes: {}, percent: 7.93 },
  ],
);
