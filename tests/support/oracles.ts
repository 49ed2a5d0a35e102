import { readFileSync } from 'node:fs';

/** The figures in `tests/oracle`, each file with its source in its first line. */

interface OracleNetwork {
  name: string;
  /** A spec's JSON; what it leaves out takes the default. */
  spec: Readonly<Record<string, unknown>>;
  input_size: readonly [number, number];
}

/** A leaf module of torchvision's network, once for every time it is called. */
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
  macs?: number;
}

interface Counted extends OracleNetwork {
  params: number;
  buffers: number;
  macs: number;
}

export interface TorchvisionModel extends Counted {
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

export const torchvisionModels = (): TorchvisionModel[] => [
  ...read<{ models: TorchvisionModel[] }>('torchvision-named').models,
  ...read<{ models: TorchvisionModel[] }>('torchvision-random').models,
];
export const variants = (): Variant[] => read<{ models: Variant[] }>('variants').models;
export const forwardCases = (): ForwardCase[] => read<{ cases: ForwardCase[] }>('torchvision-forward').cases;

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../oracle/${name}.json`, import.meta.url), 'utf8')) as T;
}
