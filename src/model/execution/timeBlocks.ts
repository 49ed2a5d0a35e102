import { dispose, type Tensor, tensor4d } from '@tensorflow/tfjs-core';
import { input as inputLayer, type LayersModel, model } from '@tensorflow/tfjs-layers';
import type { ArchitectureSpec } from '../architecture/spec';
import { templateFigures } from '../figures/layerFigures';
import { residualBlock } from '../network/blocks';
import { blockArguments, buildGraph } from '../network/buildGraph';
import type { Template } from '../graph/layerGraph';
import { positionCount } from '../graph/shape';
import { activeBackend } from './activeBackend';
import type { BlockTimes, BlockToTime, RunPlan } from './executionTypes';
import { randomWeights } from './randomWeights';
import { groupedRoom } from './groupedRoom';
import { requireRoom, requireRunPlan } from './requestChecks';
import { normalValues } from './seededValues';
import { type RunControl, timeInTurn, UNINTERRUPTED } from './timing';

/** Times do not depend on which random numbers they are taken on. */
const SEED = 1;
const INPUT_STREAM = 0;

interface ReadyBlock {
  template: Template;
  model: LayersModel;
  x: Tensor;
}

/**
 * Times residual blocks in turn on the active backend: of each, the second block of a stage, built by
 * the project's one definition with random weights, on one image of random values.
 *
 * @returns null if it was cancelled
 * @throws where a spec has no such stage
 */
export async function timeBlocks(
  blocks: readonly BlockToTime[],
  plan: RunPlan,
  control: RunControl = UNINTERRUPTED,
): Promise<BlockTimes | null> {
  requireRunPlan(plan);
  const ready: ReadyBlock[] = [];
  try {
    for (const block of blocks) ready.push(prepare(block));
    const runs = await timeInTurn(
      ready.map((block) => () => block.model.apply(block.x) as Tensor),
      plan,
      control,
    ); // one output
    if (runs === null) return null;
    const timed = ready.map(({ template }, i) => {
      const { params, macs } = templateFigures(template);
      return { id: blocks[i]!.id, input: template.input, params, macs, timing: runs.timings[i]! }; // one for each block
    });
    return { blocks: timed, backend: activeBackend() };
  } finally {
    for (const block of ready) {
      block.model.dispose();
      dispose(block.x);
    }
  }
}

function prepare({ id, spec, stage }: BlockToTime): ReadyBlock {
  const template = secondBlock(spec, stage);
  if (template === undefined) throw new Error(`${id}: there is no stage ${stage} among ${spec.layers.length}`);
  requireRoom(valuesHeld(template));
  const { channels, height, width } = template.input;
  const x = inputLayer({ shape: [height, width, channels] });
  const { output } = residualBlock(x, blockArguments(spec, stage, 1, channels), randomWeights(SEED));
  const values = normalValues(SEED, INPUT_STREAM, height * width * channels, 1);
  return { template, model: model({ inputs: x, outputs: output }), x: tensor4d(values, [1, height, width, channels]) };
}

/** Also of a stage that has one block only: what a second one would be. */
function secondBlock(spec: ArchitectureSpec, stage: number): Template | undefined {
  const layers = spec.layers.map((count) => Math.max(count, 2));
  return buildGraph({ ...spec, layers }).stages[stage]?.blocks[1]?.template;
}

function valuesHeld(template: Template): number {
  const { params, activations } = templateFigures(template);
  const beside = template.layers.map(({ input, output, window }) =>
    groupedRoom({
      inChannels: input.channels,
      outChannels: output.channels,
      groups: window?.groups ?? 1,
      kernelSize: window?.kernel[0] ?? 1,
      positions: positionCount(output),
    }),
  );
  return params + activations + Math.max(...beside);
}
