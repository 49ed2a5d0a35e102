import { EXPANSION, stagePlanes } from '../architecture/channels';
import { CATALOGUE, MODEL_IDS, MODEL_NAMES, type ModelId } from '../architecture/catalogue';
import { largestDilation, stageSteps } from '../architecture/dilation';
import { mainPath, type PathStep } from '../architecture/mainPath';
import { type ProjectionLayers, projectionLayers } from '../architecture/shortcut';
import { type StemStep, stemSteps } from '../architecture/stem';
import { type ArchitectureSpec, sameNetwork } from '../architecture/spec';
import { networkFigures } from '../figures/networkFigures';
import {
  allBlocks,
  layerId,
  type LayerGraph,
  type LayerNode,
  type Section,
  sectionsInOrder,
} from '../graph/layerGraph';
import type { Mark } from './source';

/** What the generators ask of a network, whichever framework they write for. */
export interface CodePlan {
  spec: ArchitectureSpec;
  /** First line of the source: the network's name and parameter count. */
  heading: string;
  /** A name for the model: letters, digits and underscores. */
  modelName: string;
  /** Layers of the whole network. */
  layerCount: number;
  /** torchvision's class of the block. */
  blockName: 'BasicBlock' | 'Bottleneck';
  stem: readonly StemStep[];
  path: readonly PathStep[];
  /** The last layer with weights on the branch, where it begins with zeros. */
  zeroed: string | null;
  /** Whether a block puts out more channels than its planes. */
  expands: boolean;
  stages: readonly StagePlan[];
  shortcut: ShortcutPlan;
  /** Whether any block's kernel has gaps. */
  dilates: boolean;
  /** Whether one has gaps and a stride: TensorFlow has no such convolution. */
  dilatesAndStrides: boolean;
  /** Whether the block's width is anything but its planes. */
  hasWidth: boolean;
  /** Whether any window larger than 1×1 moves by more than 1: only there "same" padding is not PyTorch's. */
  padsUnevenly: boolean;
  marks: Marks;
}

export interface StagePlan {
  name: string;
  planes: number;
  blocks: number;
  /** Of its first block. */
  stride: number;
  /** Of the first block, and of those after it. */
  dilations: { first: number; others: number };
  mark: Mark;
}

export interface ShortcutPlan {
  exists: boolean;
  /** What stands where input and output differ; null where they never do. */
  otherwise: 'projection' | 'padding' | null;
  /** Whether every block has it without being asked: option C. */
  always: boolean;
  /** Whether a projection with a stride averages before its convolution. */
  averages: boolean;
  /** A projection's modules, where it strides. */
  layers: ProjectionLayers;
}

/** Marks lines with layers by name. A name that the network has nowhere marks nothing. */
export interface Marks {
  /** That layer in every block. */
  blocks: (...names: readonly string[]) => Mark;
  /** A layer of stem or head. */
  outside: (...names: readonly string[]) => Mark;
}

export function planCode(graph: LayerGraph): CodePlan {
  const { spec } = graph;
  const known = knownModel(spec);
  const path = mainPath(spec);
  const steps = stageSteps(spec);
  const params = networkFigures(graph).totals.params.toLocaleString('en');
  return {
    spec,
    heading: `${known === null ? `A network of ${spec.layers.length === 1 ? 'one stage' : `${spec.layers.length} stages`}` : MODEL_NAMES[known]}: ${params} parameters`,
    modelName: known ?? 'resnet',
    layerCount: sectionsInOrder(graph).reduce((sum, { template }) => sum + template.layers.length, 0),
    blockName: spec.block === 'basic' ? 'BasicBlock' : 'Bottleneck',
    stem: stemSteps(spec),
    path,
    zeroed: spec.zero_init_residual ? `${spec.order === 'post' ? 'bn' : 'conv'}${path.length}` : null,
    expands: EXPANSION[spec.block] > 1,
    stages: graph.stages.map((stage, i) => ({
      name: stage.moduleName,
      planes: stagePlanes(spec, i),
      blocks: stage.blocks.length,
      stride: steps[i]!.stride, // one for each stage
      dilations: steps[i]!, // as above
      mark: {
        layerIds: stage.blocks.flatMap((block) => block.template.layers.map(({ name }) => layerId(block, name))),
      },
    })),
    shortcut: planShortcut(graph),
    dilates: largestDilation(spec) > 1,
    dilatesAndStrides: steps.some(({ stride, first }) => stride > 1 && first > 1) && spec.stride_on === '3x3',
    hasWidth: spec.groups !== 1 || spec.width_per_group !== 64,
    padsUnevenly: sectionsInOrder(graph).some(({ template }) => template.layers.some(padsUnevenly)),
    marks: marksOf(graph),
  };
}

/** The catalogue's network of these arguments, whatever its input size. */
function knownModel(spec: ArchitectureSpec): ModelId | null {
  return MODEL_IDS.find((id) => sameNetwork({ ...spec, input_size: CATALOGUE[id].input_size }, CATALOGUE[id])) ?? null;
}

function planShortcut(graph: LayerGraph): ShortcutPlan {
  const kinds = new Set(allBlocks(graph).map(({ template }) => template.shortcut?.kind));
  return {
    exists: !kinds.has('none'),
    otherwise: (['projection', 'padding'] as const).find((kind) => kinds.has(kind)) ?? null,
    always: graph.spec.shortcut === 'C',
    averages: graph.spec.avg_down && kinds.has('projection'),
    layers: projectionLayers({ avg_down: graph.spec.avg_down, stride: 2 }),
  };
}

function padsUnevenly({ kind, window }: LayerNode): boolean {
  return kind === 'conv' && window !== null && window.padding[0] > 0 && window.stride[0] > 1;
}

function marksOf(graph: LayerGraph): Marks {
  const mark =
    (sections: readonly Section[]) =>
    (...names: readonly string[]): Mark => ({
      layerIds: sections.flatMap((section) =>
        names
          .filter((name) => section.template.layers.some((layer) => layer.name === name))
          .map((name) => layerId(section, name)),
      ),
    });
  return { blocks: mark(allBlocks(graph)), outside: mark([graph.stem, graph.head]) };
}

/** All that a shortcut can be made of; a mark takes those that there are. */
export const DOWNSAMPLE = ['downsample', 'downsample.0', 'downsample.1', 'downsample.2'] as const;

/** Whether the layer begins with zeros, so that its block begins as its shortcut. */
export function isZeroed({ zeroed }: CodePlan, name: string): boolean {
  return name === zeroed;
}

/** What of that layer begins with zeros. */
export function zeroedKind({ zeroed }: CodePlan): 'scale' | 'kernel' | null {
  if (zeroed === null) return null;
  return zeroed.startsWith('bn') ? 'scale' : 'kernel';
}

/** The ReLU after a convolution (post) or before it (pre): the block's n-th. */
export function reluName(n: number): string {
  return n === 1 ? 'relu' : `relu_${n - 1}`;
}
