import { describe, expect, test } from 'vitest';
import { type OracleLayer, torchvisionModels, variants } from '../../../tests/support/oracles';
import { oracleSpec } from '../../../tests/support/specs';
import { buildGraph } from '../network/buildGraph';
import type { LayerKind } from '../graph/layerGraph';
import { report, type Report, type ReportLayer } from './report';

describe.each(torchvisionModels())('$name, counted by torchvision', (oracle) => {
  const { totals, layers, stages } = report(buildGraph(oracleSpec(oracle)));

  test('parameters, buffers and MACs', () => {
    const { params, buffers, macs } = oracle;
    expect(totals).toEqual({ params, buffers, macs });
  });

  test('parts add up to the totals', () => {
    for (const part of ['params', 'macs'] as const) {
      expect(sum(stages, (stage) => stage[part])).toBe(oracle[part]);
      expect(sum(layers, (layer) => layer[part])).toBe(oracle[part]);
    }
    expect(sum(layers, (layer) => layer.buffers)).toBe(oracle.buffers);
  });

  test('values that the convolutions put out', () => {
    const convolutions = layers.filter(({ kind }) => kind === 'conv');
    expect(sum(convolutions, ({ output }) => output.reduce((a, b) => a * b))).toBe(oracle.conv_output_elements);
  });

  test('every leaf module, in the order of the calls', () => {
    const ours = layers.filter(({ kind }) => !NOT_MODULES.includes(kind)).map(comparable);
    expect(ours).toEqual(withCallNumbers(oracle.layers).map(expectedLayer));
  });
});

describe.each(variants())('$name, counted by an independent PyTorch module', (oracle) => {
  const counted = report(buildGraph(oracleSpec(oracle)));

  test('parameters, buffers and MACs', () => {
    const { params, buffers, macs } = oracle;
    expect(counted.totals).toEqual({ params, buffers, macs });
  });

  test('shortcuts, by the edge of each block that is not on the main path', () => {
    expect(shortcutCounts(counted)).toEqual(oracle.shortcuts);
  });
});

test('the report is plain data', () => {
  const made = report(buildGraph(oracleSpec(variants()[0]!)));
  expect(JSON.parse(JSON.stringify(made))).toEqual(made);
});

/** Calls in torchvision's `forward` that are no modules. */
const NOT_MODULES: readonly LayerKind[] = ['add', 'flatten'];

const KINDS: Record<OracleLayer['type'], LayerKind> = {
  Conv2d: 'conv',
  BatchNorm2d: 'bn',
  ReLU: 'relu',
  MaxPool2d: 'maxpool',
  AdaptiveAvgPool2d: 'avgpool',
  Linear: 'linear',
};

function comparable({ id, kind, input, output, params, macs, ...window }: ReportLayer) {
  const common = { id, kind, input, output, params, macs };
  if (kind !== 'conv') return common;
  const { kernel, stride, padding, groups } = window;
  return { ...common, kernel, stride, padding, groups };
}

function expectedLayer({ name, type, input, output, params, macs = 0, kernel, stride, padding, groups }: OracleLayer) {
  const common = { id: name, kind: KINDS[type], input, output, params, macs };
  if (type !== 'Conv2d') return common;
  return { ...common, kernel: [kernel, kernel], stride: [stride, stride], padding: [padding, padding], groups };
}

/** A module that is called again gets `_1`, `_2`, as in torchvision's `get_graph_node_names`. */
function withCallNumbers(calls: readonly OracleLayer[]): OracleLayer[] {
  const seen = new Map<string, number>();
  return calls.map((call) => {
    const earlier = seen.get(call.name) ?? 0;
    seen.set(call.name, earlier + 1);
    return earlier === 0 ? call : { ...call, name: `${call.name}_${earlier}` };
  });
}

function shortcutCounts({ spec, edges }: Report) {
  const counts = { identity: 0, projection: 0, padding: 0, none: 0 };
  for (const edge of edges) if (edge.kind !== 'main') counts[edge.kind] += 1;
  const blocks = spec.layers.reduce((a, b) => a + b);
  counts.none = blocks - counts.identity - counts.projection - counts.padding;
  return counts;
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
