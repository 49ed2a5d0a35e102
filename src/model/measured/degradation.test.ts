import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../architecture/catalogue';
import { derive } from '../derive';
import { networkFigures } from '../figures/networkFigures';
import { mean } from './curves';
import { MEASURED, MEASURED_LONGER } from './degradation';
import { EXPERIMENT, LONGER, MEASURED_NETWORKS, MEASURED_SPECS, SEEDS } from './experiment';

const { protocol, runs } = MEASURED;

test('the record was made by the experiment as it stands', () => {
  const { date, ...recorded } = protocol;
  expect(recorded).toEqual(EXPERIMENT);
  expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
});

test('the longer record is the same but for its steps', () => {
  const { date: _date, ...recorded } = MEASURED_LONGER.protocol;
  expect(recorded).toEqual({ ...EXPERIMENT, steps: LONGER.steps });
  expect(MEASURED_LONGER.runs.map(({ network, seed }) => ({ network, seed }))).toEqual(SEEDS.map((seed) => ({ network: LONGER.network, seed })));
});

test('every network ran from every seed', () => {
  const all = SEEDS.flatMap((seed) => MEASURED_NETWORKS.map((network) => ({ network, seed })));
  expect(runs.map(({ network, seed }) => ({ network, seed }))).toEqual(all);
});

const all = [MEASURED, MEASURED_LONGER].flatMap((record) => record.runs.map((run) => ({ ...run, steps: record.protocol.steps })));

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

test('the numbers in the chapter’s prose', () => {
  const values = (name: string, read: (run: (typeof runs)[number]) => number) => runs.filter(({ network }) => network === name).map(read);
  const percent = (name: string, error: 'trainError' | 'validationError') => (100 * mean(values(name, (run) => run[error]))).toFixed(1);
  expect([percent('plain56', 'trainError'), percent('plain56', 'validationError')]).toEqual(['84.3', '85.6']);
  expect([percent('plain20', 'trainError'), percent('plain20', 'validationError')]).toEqual(['11.2', '10.9']);
  expect([percent('resnet56', 'trainError'), percent('resnet20', 'trainError')]).toEqual(['8.9', '9.3']);
  const first = values('plain56', (run) => run.gradientNorms.first);
  expect([Math.min(...first).toPrecision(2), Math.max(...first).toPrecision(2)]).toEqual(['3.9e+2', '2.3e+3']);
  expect(mean(values('plain56', (run) => run.gradientNorms.last))).toBeCloseTo(0.7, 1);
  expect(mean(values('plain20', (run) => run.gradientNorms.first))).toBeCloseTo(4, 0);
  for (const norm of ['resnet20', 'resnet56'].flatMap((name) => values(name, (run) => run.gradientNorms.first))) expect(norm).toBeLessThan(21);
  // Two of three seeds still guess, at ln 10; no picture came twice.
  expect(values('plain56', (run) => run.loss.at(-1)!).filter((loss) => loss > 2.2)).toHaveLength(2);
  expect(EXPERIMENT.steps * EXPERIMENT.batch).toBe(6400);
  expect(MEASURED_LONGER.runs.map(({ trainError }) => Math.round(100 * trainError))).toEqual([86, 87, 66]);
});

test('the longer runs begin with the shorter ones', () => {
  const short = runs.filter(({ network }) => network === LONGER.network);
  for (const [i, { loss }] of MEASURED_LONGER.runs.entries()) expect(loss.slice(0, short[i]!.loss.length)).toEqual(short[i]!.loss); // the same seeds
});
