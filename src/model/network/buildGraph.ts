import { argumentsOf } from '../architecture/arguments/table';
import { stagePlanes } from '../architecture/channels';
import { stageSteps } from '../architecture/dilation';
import type { ArchitectureSpec } from '../architecture/spec';
import type { Block, LayerGraph, Stage, Template } from '../graph/layerGraph';
import { mapShape, type Shape } from '../graph/shape';
import type { BlockArguments } from './blocks';
import { blockTemplate, headTemplate, stemTemplate } from './templates';
import { itemAt } from '../lists';

/**
 * Builds the network in TensorFlow.js and reads its layers. Every distinct block is built once
 * and stamped wherever it stands, so ResNet-1202 costs five blocks.
 *
 * @param spec a valid spec (see `checkSpec`)
 */
export function buildGraph(spec: ArchitectureSpec): LayerGraph {
  const input = mapShape(spec.in_channels, ...spec.input_size);
  const stem = { id: '', template: stemTemplate(argumentsOf(spec, 'stem'), input) };
  let flowing = stem.template.output;
  const stages = spec.layers.map((_, index) => {
    const stage = buildStage(spec, index, flowing);
    flowing = stage.blocks.at(-1)!.template.output; // a stage has at least one block
    return stage;
  });
  return { spec, input, stem, stages, head: { id: '', template: headTemplate(argumentsOf(spec, 'head'), flowing) } };
}

function buildStage(spec: ArchitectureSpec, index: number, input: Shape): Stage {
  const moduleName = `layer${index + 1}`;
  const first = blockTemplate(blockArguments(spec, index, 0, input.channels), input);
  const others =
    itemAt(spec.layers, index) > 1
      ? blockTemplate(blockArguments(spec, index, 1, first.output.channels), first.output)
      : first;
  const blocks = Array.from({ length: itemAt(spec.layers, index) }, (_, blockIndex): Block =>
    stamp(blockIndex === 0 ? first : others, moduleName, index, blockIndex),
  );
  return { index, moduleName, paperName: `conv${index + 2}_x`, blocks };
}

function stamp(template: Template, moduleName: string, stageIndex: number, blockIndex: number): Block {
  return { id: `${moduleName}.${blockIndex}`, template, stageIndex, blockIndex };
}

/** Only the first block of a stage strides: torchvision's `_make_layer`. */
export function blockArguments(
  spec: ArchitectureSpec,
  stageIndex: number,
  blockIndex: number,
  inChannels: number,
): BlockArguments {
  const { stride, first, others } = stageSteps(spec)[stageIndex]!; // one for each stage
  const step = blockIndex === 0 ? { stride, dilation: first } : { stride: 1, dilation: others };
  return { ...argumentsOf(spec, 'block'), inChannels, planes: stagePlanes(spec, stageIndex), ...step };
}
