import type { ModelId } from '../../model/architecture/catalogue';
import type { ArchitectureSpec } from '../../model/architecture/spec';
import type { Framework } from '../../model/codegen/frameworks';
import type { KernelPlace, PathForm } from '../../model/figures/formKernels';
import type { ErrorSetId } from '../../model/published/errorSets';
import type { MeasuredNetwork } from '../../model/measured/experiment';
import type { LessonId } from '../../state/slices/learn';

/** A network of the catalogue, or one that differs from it in some arguments. */
export interface FigureNetwork {
  model: ModelId;
  changes?: Partial<ArchitectureSpec>;
}

/** What stands beside a step's words. Ids are the layer graph's. */
export type Figure =
  /** The whole network; the block or layer stands out. */
  | ({ kind: 'network'; focus?: string } & FigureNetwork)
  /** One block from inside. */
  | ({ kind: 'block'; block: string; layer?: string } & FigureNetwork)
  /** Two blocks side by side, with what each costs: all parameters, or the convolutions' weights alone. Their ids differ, so that words can name either. */
  | ({ kind: 'pair'; block: string; beside: { block: string } & FigureNetwork; counted?: 'kernels' } & FigureNetwork)
  /** A convolution's channels and kernels, as if it were cut into `groups`, else as it is; the reader moves the cut where it `slides`. */
  | ({ kind: 'wiring'; layer: string; groups?: number; slides?: true } & FigureNetwork)
  /**
   * The network's source. `section` is the Python definition that is spoken of, `BasicBlock.forward`; `line` a
   * phrase of the source, or a layer, whose lines stand out while no phrase of the prose is lit.
   */
  | ({ kind: 'code'; framework: Framework; section?: string; line?: string } & FigureNetwork)
  /** Columns of the stage table, the figure's network among them; those in `answers` only once the question is answered. */
  | ({ kind: 'table'; columns: readonly ModelId[]; answers?: readonly ModelId[] } & FigureNetwork)
  /** What a batch normalisation does to one channel of a small batch; the reader moves its input, γ and β, or which batches pass. */
  | ({ kind: 'batchNorm'; layer: string; moves?: 'input' | 'output' | 'batches' } & FigureNetwork)
  /** How large the signal is along as many plain layers as the network has, with `factor` times Kaiming's weights; where `normalised`, with batch normalisation beside without. */
  | ({ kind: 'signals'; factor: number; normalised?: true } & FigureNetwork)
  /** A block of paths written in three ways, between which the reader switches; a phrase names convolutions, or a form. */
  | ({ kind: 'forms'; block: string; form: PathForm } & FigureNetwork)
  /** As many paths as the block has, but of two layers each, and merged. */
  | ({ kind: 'twoLayers'; block: string } & FigureNetwork)
  /** Training losses of networks that were trained for the course, or of those trained for `longer`. The one that a question asks for is drawn by the reader first. A phrase names a network. */
  | ({ kind: 'curves'; networks: readonly MeasuredNetwork[]; longer?: true } & FigureNetwork)
  /** What was measured of all of them, as a table. */
  | ({ kind: 'measured'; shows: 'errors' | 'gradients' } & FigureNetwork)
  /** Published errors that compare, as dots on one axis; the rows in `answers` only once the question is answered. A phrase names a row. */
  | ({ kind: 'errors'; set: ErrorSetId; answers?: readonly string[] } & FigureNetwork)
  /** What every stage costs; what a question asks for, only once it is answered. */
  | ({ kind: 'costs'; counted: readonly Counted[] } & FigureNetwork);

export type Counted = 'params' | 'macs';

/** What a phrase beside a wiring can name: a factor of the weights' product. */
export const WIRING_PARTS = ['kernel', 'inputs', 'outputs', 'groups'] as const;

/** What a phrase beside a block's three forms can name: a form, or the convolutions at one place. */
export const FORM_PARTS = ['a', 'b', 'c', 'reduce', 'transform', 'expand'] as const satisfies readonly (
  | PathForm
  | KernelPlace
)[];

/** What a phrase beside a batch normalisation can name: the batch after each step of the arithmetic. */
export const BATCH_PARTS = ['input', 'centred', 'normalised', 'output'] as const;

/** What a phrase beside the signals can name: a line of the plot. */
export const SIGNAL_PARTS = ['plain', 'normalised', 'power'] as const;

/** What the reader is asked before it is shown. Only what cannot be read from the network is written here. */
export type Question =
  /** Trained parameters of one layer. */
  | ({ kind: 'params'; layer: string } & FigureNetwork)
  /** Weights of the convolutions on a block's main path. */
  | ({ kind: 'kernels'; block: string } & FigureNetwork)
  /** Channels that a layer puts out. */
  | ({ kind: 'channels'; layer: string } & FigureNetwork)
  /** The whole width at which a block of so many paths costs as much as ResNet-50's. */
  | { kind: 'width'; cardinality: number }
  /** Blocks of the figure's network whose shortcut is a projection, marked in the picture. */
  | { kind: 'projections' }
  /** Blocks of a stage whose shortcut is a projection, counted; the stage by torchvision's module. */
  | ({ kind: 'projected'; stage: string } & FigureNetwork)
  /** The padding on either side with which a kernel of this side keeps the map's size at stride 1. */
  | { kind: 'padding'; kernel: number }
  /** One of a few answers; their words stand in the prose. */
  | { kind: 'choice'; options: readonly string[]; right: string }
  /** The training loss of a measured network, drawn over the steps. */
  | { kind: 'curve'; of: MeasuredNetwork }
  /** The layers that the network's name counts. */
  | ({ kind: 'layers' } & FigureNetwork)
  /** Side of the last map, the one that the average pooling reads. */
  | ({ kind: 'lastSide' } & FigureNetwork)
  /** The stage of the figure's network that has most of it; options are torchvision's modules. */
  | { kind: 'heaviest'; counted: Counted; options: readonly string[] }
  /** The stage in which `to` has the most blocks more than the figure's network; options are torchvision's modules. */
  | { kind: 'grows'; to: ModelId; options: readonly string[] };

export interface Step {
  id: string;
  figure: Figure;
  question?: Question;
}

/** What a chapter shows and asks, the same in every language. */
export interface Lesson {
  id: LessonId;
  steps: readonly Step[];
}
