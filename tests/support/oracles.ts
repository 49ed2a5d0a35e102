import { readFileSync } from 'node:fs';

/** The figures in `tests/oracle`, each file with its source in its first line. */

interface OracleNetwork {
  name: string;
  /** A spec's JSON; what it leaves out takes the default. */
  spec: Readonly<Record<string, unknown>>;
  input_size: readonly [number, number];
}

/** A leaf module of torchvision's or timm's network, once for every time it is called. */
export interface OracleLayer {
  name: string;
  type: 'Conv2d' | 'BatchNorm2d' | 'ReLU' | 'MaxPool2d' | 'AdaptiveAvgPool2d' | 'Linear';
  input: number[];
  output: number[];
  params: number;
  kernel?: number;
  stride?: number;
  padding?: number;
  groups?: number;
  /** Where it is not 1. */
  dilation?: number;
  macs?: number;
}

interface Counted extends OracleNetwork {
  params: number;
  buffers: number;
  macs: number;
}

export interface LibraryModel extends Counted {
  conv_output_elements: number;
  layers: OracleLayer[];
  state_dict: Record<string, number[]>;
}

export interface Variant extends Counted {
  shortcuts: Record<'identity' | 'projection' | 'padding' | 'none', number>;
}

/** Of an activation: [C, H, W] and some of its values by flat index in that order. */
export interface ActivationStatistics {
  shape: number[];
  mean: number;
  rms: number;
  samples: [index: number, value: number][];
}

export interface ForwardCase extends OracleNetwork {
  activations: Record<string, ActivationStatistics>;
  logits: number[];
}

/** What `zero_init_residual` starts at zero: parameters by their keys. */
export interface ZeroInit extends OracleNetwork {
  zeros: string[];
}

export const torchvisionModels = (): LibraryModel[] => [
  ...read<{ models: LibraryModel[] }>('torchvision-named').models,
  ...read<{ models: LibraryModel[] }>('torchvision-random').models,
];
export const dilatedModels = (): LibraryModel[] => read<{ models: LibraryModel[] }>('torchvision-dilated').models;
export const timmModels = (): LibraryModel[] => [
  ...read<{ models: LibraryModel[] }>('timm-named').models,
  ...read<{ models: LibraryModel[] }>('timm-random').models,
];
export const variants = (): Variant[] => read<{ models: Variant[] }>('variants').models;
export const zeroInits = (): ZeroInit[] => read<{ models: ZeroInit[] }>('torchvision-zero-init').models;
export const forwardCases = (): ForwardCase[] => read<{ cases: ForwardCase[] }>('torchvision-forward').cases;
export const dilatedForwardCases = (): ForwardCase[] =>
  read<{ cases: ForwardCase[] }>('torchvision-dilated-forward').cases;
export const timmForwardCases = (): ForwardCase[] => read<{ cases: ForwardCase[] }>('timm-forward').cases;

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../oracle/${name}.json`, import.meta.url), 'utf8')) as T; // as its generator writes it
}
