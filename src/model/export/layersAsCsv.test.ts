import { describe, expect, test } from 'vitest';
import { torchvisionModels } from '../../../tests/support/oracles';
import { csvRecords } from '../../../tests/support/parseCsv';
import { oracleSpec } from '../../../tests/support/specs';
import { buildGraph } from '../network/buildGraph';
import { layersAsCsv } from './layersAsCsv';

describe.each(torchvisionModels())('$name', (oracle) => {
  const records = csvRecords(layersAsCsv(buildGraph(oracleSpec(oracle)), oracle.name));

  test('every convolution and the classifier read back to torchvision’s numbers, in its order but for the shortcut', () => {
    const weighted = records.filter(({ kind }) => kind === 'conv' || kind === 'linear');
    const expected = oracle.layers.filter(({ type }) => type === 'Conv2d' || type === 'Linear');
    expect(weighted).toHaveLength(expected.length);
    for (const { name, input, output, kernel, stride, padding, groups, params, macs } of expected) {
      expect(weighted.find(({ id }) => id === name)).toMatchObject({
        network: oracle.name,
        input: input.join('x'),
        output: output.join('x'),
        kernel: kernel === undefined ? '' : `${kernel}x${kernel}`,
        stride: String(stride ?? ''),
        padding: String(padding ?? ''),
        groups: String(groups ?? ''),
        params_trained: String(params),
        macs: String(macs),
      });
    }
  });

  test('the columns add up to torchvision’s totals', () => {
    const sum = (name: string) => records.reduce((total, record) => total + Number(record[name]), 0);
    expect([sum('params_trained'), sum('buffers_bn'), sum('macs')]).toEqual([
      oracle.params,
      oracle.buffers,
      oracle.macs,
    ]);
  });
});
