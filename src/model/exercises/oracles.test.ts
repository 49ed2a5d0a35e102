import { expect, test } from 'vitest';
import { oracleSpec } from '../../../tests/support/specs';
import { torchvisionModels } from '../../../tests/support/oracles';
import { blockParams } from './kinds/blockParams';
import { cardinalityWidth } from './kinds/cardinalityWidth';
import { countLayers } from './kinds/countLayers';
import { layerMacs } from './kinds/layerMacs';
import { layerParams } from './kinds/layerParams';
import { outputShape } from './kinds/outputShape';
import { shortcuts } from './kinds/shortcuts';
import { stageTable } from './kinds/stageTable';
import { widths } from './kinds/widths';

/** Answers on torchvision's networks against what torchvision itself says. */
const networks = torchvisionModels();

test.each(networks)('$name: parameters, MACs and shapes of every convolution, BN and classifier', (model) => {
  const spec = oracleSpec(model);
  for (const layer of model.layers.filter(({ type }) => ['Conv2d', 'BatchNorm2d', 'Linear'].includes(type))) {
    const about = { spec, layer: layer.name };
    expect(layerParams.answer(about), layer.name).toEqual([layer.params]);
    expect(layerParams.steps(about).at(-1)!.gives, layer.name).toEqual([layer.params]); // it has steps
    if (layer.type !== 'Conv2d') continue;
    expect(layerMacs.answer(about), layer.name).toEqual([layer.macs]);
    const [inChannels, height, width] = layer.input as [number, number, number]; // of a convolution
    const [outChannels, ...output] = layer.output as [number, number, number];
    const { kernel, stride, padding } = layer as Required<typeof layer>; // a convolution has them
    expect(
      outputShape.answer({ layer: 'conv', inChannels, height, width, outChannels, kernel, stride, padding }),
    ).toEqual([[...output, outChannels]]);
  }
});

test.each(networks)('$name: parameters of every block, and its stages', (model) => {
  const spec = oracleSpec(model);
  const blocks = new Set(model.layers.flatMap(({ name }) => /^layer\d+\.\d+/.exec(name)?.[0] ?? []));
  for (const block of blocks) {
    const params = model.layers
      .filter(({ name }) => name.startsWith(`${block}.`))
      .reduce((sum, layer) => sum + layer.params, 0);
    expect(blockParams.answer({ spec, block }), block).toEqual([params]);
    expect(blockParams.steps({ spec, block }).at(-1)!.gives, block).toEqual([params]); // it has steps
  }
  if (spec.input_size[0] !== spec.input_size[1]) return; // the table asks for one side
  const lastConv = spec.block === 'basic' ? 'conv2' : 'conv3';
  const stages = spec.layers.flatMap((_, i) => {
    const output = (name: string) => model.layers.find((layer) => layer.name === `layer${i + 1}.0.${name}`)!.output; // every stage has a block
    const [channels, side] = output(lastConv) as [number, number];
    return spec.block === 'basic' ? [side, channels] : [side, output('conv2')[0], channels];
  });
  expect(stageTable.answer({ spec })).toEqual(stages);
});

test.each(networks.filter(({ spec }) => spec['block'] === 'bottleneck'))('$name: the widths of its stages', (model) => {
  const spec = oracleSpec(model);
  const ofLayers = (name: string) =>
    spec.layers.map((_, i) => model.layers.find((layer) => layer.name === `layer${i + 1}.0.${name}`)!.output[0]); // every stage has a block
  const answers = spec.layers.map((_, stageIndex) => widths.answer({ spec, stageIndex }));
  expect(answers.map(([, width]) => width)).toEqual(ofLayers('conv2'));
  expect(answers.map(([, , output]) => output)).toEqual(ofLayers('conv3'));
});

/** The number in a network's name, which its authors counted. */
test.each(networks.filter(({ name }) => /^(wide_)?resne[x]?t\d{2,3}/.test(name)))(
  '$name has the layers that its name says',
  (model) => {
    const { name } = model;
    const spec = oracleSpec(model);
    expect(countLayers.answer({ spec })).toEqual([Number(/\d{2,3}/.exec(name)![0])]); // by the filter above
  },
);

test('dashed as torchvision has them', () => {
  const stages = [64, 128, 256, 512].map((planes, i) => ({ planes, stride: i === 0 ? 1 : 2 }));
  expect(shortcuts.answer({ block: 'basic', stem: 64, stages })).toEqual(['solid', 'both', 'both', 'both']);
  expect(shortcuts.answer({ block: 'bottleneck', stem: 64, stages })).toEqual(['channels', 'both', 'both', 'both']);
});

/** Xie et al. 2016, table 2. */
test.each([
  [2, 40],
  [4, 24],
  [8, 14],
  [32, 4],
])('%i paths are %i wide', (cardinality, width) => {
  expect(cardinalityWidth.answer({ channels: 256, single: 64, cardinality })).toEqual([width]);
});
