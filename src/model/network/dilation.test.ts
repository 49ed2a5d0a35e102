import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../architecture/catalogue';
import { stageSteps } from '../architecture/dilation';
import { checkSpec, takenBackBy } from '../architecture/rules';
import { convolutionText } from '../figures/lineText';
import { networkFigures } from '../figures/networkFigures';
import { receptiveFieldAfter } from '../figures/receptiveField';
import { tableColumn } from '../figures/stageTable';
import { allBlocks } from '../graph/layerGraph';
import { dimensions } from '../graph/shape';
import { buildGraph } from './buildGraph';

const dilated = (replaced: readonly boolean[]) => ({
  ...CATALOGUE.resnet50,
  replace_stride_with_dilation: replaced,
});

/** What torchvision 0.28's `resnet50(replace_stride_with_dilation=…)` has at 3 × 224 × 224; of each block's 3×3 [stride, padding, dilation]. */
const TORCHVISION = [
  {
    replaced: [false, true, true],
    macs: 19_079_364_608,
    outputs: [56, 28, 28, 28],
    first: [
      [1, 1, 1],
      [2, 1, 1],
      [1, 1, 1],
      [1, 2, 2],
    ],
    others: [
      [1, 1, 1],
      [1, 1, 1],
      [1, 2, 2],
      [1, 4, 4],
    ],
  },
  {
    replaced: [true, false, true],
    macs: 22_162_178_048,
    outputs: [56, 56, 28, 28],
    first: [
      [1, 1, 1],
      [1, 1, 1],
      [2, 2, 2],
      [1, 2, 2],
    ],
    others: [
      [1, 1, 1],
      [1, 2, 2],
      [1, 2, 2],
      [1, 4, 4],
    ],
  },
];

describe.each(TORCHVISION)('ResNet-50, $replaced', ({ replaced, macs, outputs, first, others }) => {
  const graph = buildGraph(dilated(replaced));

  test('counts and maps are torchvision’s', () => {
    const { totals, stages } = networkFigures(graph);
    expect(totals).toMatchObject({ params: 25_557_032, buffers: 53_120, macs });
    expect(stages.slice(1, 5).map(({ output }) => output.height)).toEqual(outputs);
  });

  test('each 3×3 strides, pads and dilates as torchvision’s', () => {
    const windows = (index: number) =>
      graph.stages.map(({ blocks }) => {
        const { stride, padding, dilation } = blocks[index]!.template.layers.find(
          ({ name }) => name === 'conv2',
        )!.window!; // a bottleneck has it
        return [stride[0], padding[0], dilation?.[0] ?? 1];
      });
    expect(windows(0)).toEqual(first);
    expect(windows(1)).toEqual(others);
  });
});

test('a gap widens what an output sees, by the recurrence: r + d·(k − 1)·j', () => {
  const graph = buildGraph(dilated([false, false, true]));
  const [before, , block] = [graph.stages[2]!.blocks[5]!, graph.stages[3]!.blocks[0]!, graph.stages[3]!.blocks[1]!];
  // By hand: 11 after the stem, 3·8 in conv2_x, 8 + 3·16 in conv3_x, 16 + 5·32 in conv4_x; then d = 1, then d = 2.
  expect(receptiveFieldAfter(graph, before, 'relu_2')).toEqual({ size: 267, stride: 16 });
  expect(receptiveFieldAfter(graph, block, 'conv2')).toEqual({ size: 267 + 2 * 16 + 2 * 2 * 16, stride: 16 });
});

test('the stage table says the gaps of the first block and of the others', () => {
  const graph = buildGraph(dilated([false, true, true]));
  const stages = tableColumn(graph, networkFigures(graph)).stages.map(({ lines }) => lines.map(convolutionText)[1]);
  expect(stages).toEqual(['3×3, 64', '3×3, 128', '3×3, 256, d=1, 2', '3×3, 512, d=2, 4']);
});

test('without a stage that dilates, nothing is built anew', () => {
  const [own, known] = [buildGraph(dilated([false])), buildGraph(CATALOGUE.resnet50)];
  expect(allBlocks(own).map(({ template }) => template)).toEqual(allBlocks(known).map(({ template }) => template));
  expect(dimensions(own.stages[3]!.blocks[2]!.template.output)).toEqual([2048, 7, 7]);
});

describe('rules', () => {
  const replace_stride_with_dilation = [false, false, true];

  test('BasicBlock takes none, as in torchvision, but where no block would get it', () => {
    expect(checkSpec({ replace_stride_with_dilation })).toMatchObject({
      problems: [{ code: 'basicHasNoDilation', dilation: 2 }],
      spec: { block: 'basic', replace_stride_with_dilation: [false, false, false] },
    });
    expect(checkSpec({ layers: [2, 2, 2, 1], replace_stride_with_dilation }).problems).toEqual([]); // torchvision builds it
  });

  test('a stage that is not there cannot dilate; one left out strides', () => {
    const bottleneck = { block: 'bottleneck', layers: [1, 1] };
    expect(checkSpec({ ...bottleneck, replace_stride_with_dilation })).toMatchObject({
      problems: [{ code: 'noStageToDilate', stage: 4, stages: 2 }],
      spec: { replace_stride_with_dilation: [false] },
    });
    expect(checkSpec({ ...bottleneck, replace_stride_with_dilation: [] }).problems).toEqual([]);
    expect(checkSpec({ ...bottleneck, replace_stride_with_dilation: [false, false, false] }).problems).toEqual([]);
    expect(stageSteps(CATALOGUE.resnet50).map(({ stride }) => stride)).toEqual([1, 2, 2, 2]);
  });

  test('a person who chooses BasicBlock, or takes the stage away, is not told off', () => {
    const spec = dilated(replace_stride_with_dilation);
    expect(takenBackBy({ block: 'basic' }, spec).replace_stride_with_dilation).toEqual([false, false, false]);
    expect(takenBackBy({ layers: [3, 4, 6] }, spec)).toEqual({ replace_stride_with_dilation: [false, false] });
    expect(takenBackBy({ layers: [3, 4, 6, 3, 2] }, spec)).toEqual({});
  });
});
