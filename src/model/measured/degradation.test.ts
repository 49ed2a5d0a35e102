import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../architecture/catalogue';
import { derive } from '../derive';
import { networkFigures } from '../figures/networkFigures';
import { MEASURED } from './degradation';
import { EXPERIMENT, MEASURED_NETWORKS, MEASURED_SPECS, SEEDS } from './experiment';

const { protocol, runs } = MEASURED;

test('the record was made by the experiment as it stands', () => {
  const { date, ...recorded } = protocol;
  expect(recorded).toEqual(EXPERIMENT);
  expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
});

test('every network ran from every seed', () => {
  const all = SEEDS.flatMap((seed) => MEASURED_NETWORKS.map((network) => ({ network, seed })));
  expect(runs.map(({ network, seed }) => ({ network, seed }))).toEqual(all);
});

const all = [MEASURED].flatMap((record) => record.runs.map((run) => ({ ...run, steps: record.protocol.steps })));

test.each(all)('$network, seed $seed, $steps steps: losses, errors and norms are what they are called', ({ steps, loss, trainError, validationError, gradientNorms }) => {
  expect(loss).toHaveLength(steps / EXPERIMENT.lossEvery);
  for (const value of loss) expect(value).toBeGreaterThan(0);
  // An untrained guess has ln 10 = 2.303; nothing diverged.
  expect(Math.max(...loss)).toBeLessThan(2 * Math.log(10));
  for (const [error, images] of [[trainError, EXPERIMENT.probedImages], [validationError, EXPERIMENT.validationImages]] as const) {
    expect(error * images).toBeCloseTo(Math.round(error * images), 6);
    expect(error).toBeLessThan(0.95);
  }
  for (const norm of Object.values(gradientNorms)) expect(norm).toBeGreaterThan(0);
});

describe('the measured networks', () => {
  test('have as many layers as they are called after', () => {
    const layers = MEASURED_NETWORKS.map((network) => {
      const derivation = derive(MEASURED_SPECS[network]);
      return derivation.ok ? networkFigures(derivation.value.graph).weightedLayers : null;
    });
    expect(layers).toEqual([20, 56, 20, 56]);
  });

  test('are the catalogue’s for CIFAR but for width, input and the kind of shortcut', () => {
    const small = { base_planes: 8, in_channels: 1, input_size: [14, 14] };
    expect(MEASURED_SPECS.plain56).toEqual({ ...CATALOGUE.cifar_plain56, ...small });
    expect(MEASURED_SPECS.resnet20).toEqual({ ...CATALOGUE.cifar_resnet20, ...small, shortcut: 'B' });
  });
});

/** What the chapter says of them. Means over the seeds; the seeds' own differ less than the networks'. */
test('the deeper plain network is worse at the end, on what it trained on too; the deeper residual one is not', () => {
  const of = (name: string, error: 'trainError' | 'validationError') => runs.filter(({ network }) => network === name).map((run) => run[error]);
  for (const error of ['trainError', 'validationError'] as const) {
    expect(Math.min(...of('plain56', error))).toBeGreaterThan(Math.max(...of('plain20', error)));
    expect(Math.max(...of('resnet56', error))).toBeLessThan(Math.min(...of('plain56', error)));
  }
});
