import type { SymbolicTensor } from '@tensorflow/tfjs-layers';
import type { PartArguments } from '../architecture/arguments/table';
import { channelCount, mainPath, type PathStep } from '../architecture/mainPath';
import { decideShortcut, projectionLayers, type ShortcutDecision } from '../architecture/shortcut';
import type { WeightInitializers } from './initializers';
import { AvgPool2d } from './layers/AvgPool2d';
import { PaddingShortcut } from './layers/PaddingShortcut';
import { type ConvolutionPlan, TorchLayers } from './torchLayers';

/** Where a residual block stands. */
export interface BlockPlace {
  inChannels: number;
  planes: number;
  stride: number;
  /** Of its 3×3, if the block has one that dilates. */
  dilation: number;
}

/** All that tells one residual block from another: the network's arguments for blocks, and its place. */
export type BlockArguments = PartArguments<'block'> & BlockPlace;

export interface BuiltBlock {
  output: SymbolicTensor;
  shortcut: ShortcutDecision;
  /** The edge by which the shortcut leaves the block's input, as layer names; null in a plain block. */
  shortcutEdge: { from: string; to: string } | null;
}

/**
 * The one definition of a residual block: BasicBlock and Bottleneck, plain, grouped,
 * post- and pre-activated. Layer names are torchvision's module names; a module called
 * again gets `_1`, `_2`, as in torchvision's `get_graph_node_names`.
 */
export function residualBlock(input: SymbolicTensor, args: BlockArguments, weights: WeightInitializers): BuiltBlock {
  const outChannels = channelCount('output', args);
  const shortcut = decideShortcut(args.shortcut, args.stride, args.inChannels, outChannels);
  const torch = new TorchLayers(weights);
  return args.order === 'pre'
    ? preActivated(input, args, shortcut, torch)
    : postActivated(input, args, shortcut, torch);
}

/** He et al. 2015, figure 2: convolution, BN, ReLU; the addition comes before the last ReLU. */
function postActivated(
  input: SymbolicTensor,
  args: BlockArguments,
  shortcut: ShortcutDecision,
  torch: TorchLayers,
): BuiltBlock {
  const path = mainPath(args);
  let x = input;
  path.forEach((step) => {
    const { n } = step;
    const isLast = n === path.length;
    x = torch.conv(`conv${n}`, x, convolution(step, args));
    x = torch.batchNorm(`bn${n}`, x, isLast ? torch.weights.branchEnd.scale : undefined);
    if (!isLast) x = torch.relu(x);
  });
  const branch = shortcutBranch(input, args, shortcut, torch, true);
  if (branch !== null) x = torch.add(x, branch);
  const output = torch.relu(x);
  return { output, shortcut, shortcutEdge: shortcutEdge(input, shortcut, args) };
}

/**
 * He et al. 2016, figure 1(b): BN, ReLU, convolution; nothing after the addition. As in timm's
 * resnetv2 a projection reads the pre-activated input and has no BN; identity and padding read the raw one.
 */
function preActivated(
  input: SymbolicTensor,
  args: BlockArguments,
  shortcut: ShortcutDecision,
  torch: TorchLayers,
): BuiltBlock {
  let x = input;
  let branchPoint = input;
  const path = mainPath(args);
  path.forEach((step) => {
    const { n } = step;
    x = torch.relu(torch.batchNorm(`bn${n}`, x));
    if (n === 1 && shortcut.kind === 'projection') branchPoint = x;
    x = torch.conv(
      `conv${n}`,
      x,
      convolution(step, args),
      n === path.length ? torch.weights.branchEnd.kernel : undefined,
    );
  });
  const branch = shortcutBranch(branchPoint, args, shortcut, torch, false);
  const output = branch === null ? x : torch.add(x, branch);
  return { output, shortcut, shortcutEdge: shortcutEdge(branchPoint, shortcut, args) };
}

function convolution({ to, kernel, strides, grouped, dilates }: PathStep, args: BlockArguments): ConvolutionPlan {
  return {
    outChannels: channelCount(to, args),
    kernelSize: kernel,
    stride: strides ? args.stride : 1,
    groups: grouped ? args.groups : 1,
    dilation: dilates ? args.dilation : 1,
  };
}

function shortcutBranch(
  from: SymbolicTensor,
  args: BlockArguments,
  { kind }: ShortcutDecision,
  torch: TorchLayers,
  normalised: boolean,
): SymbolicTensor | null {
  const outChannels = channelCount('output', args);
  if (kind === 'none') return null;
  if (kind === 'identity') return from;
  if (kind === 'padding') {
    return torch.apply(new PaddingShortcut({ name: 'downsample', outChannels, stride: args.stride }), from);
  }
  return projection(from, args, torch, normalised);
}

function projection(
  from: SymbolicTensor,
  args: BlockArguments,
  torch: TorchLayers,
  normalised: boolean,
): SymbolicTensor {
  const names = projectionLayers(args);
  const pooled = names.pool === null ? from : torch.apply(new AvgPool2d({ name: names.pool, kernelSize: 2 }), from);
  const plan = { outChannels: channelCount('output', args), kernelSize: 1, groups: 1 };
  const projected = torch.conv(names.conv, pooled, { ...plan, stride: names.pool === null ? args.stride : 1 });
  return normalised ? torch.batchNorm(names.norm, projected) : projected;
}

function shortcutEdge(
  from: SymbolicTensor,
  { kind }: ShortcutDecision,
  args: BlockArguments,
): BuiltBlock['shortcutEdge'] {
  return kind === 'none' ? null : { from: from.sourceLayer.name, to: firstShortcutLayer(kind, args) };
}

function firstShortcutLayer(kind: 'identity' | 'projection' | 'padding', args: BlockArguments): string {
  if (kind === 'identity') return 'add';
  if (kind === 'padding') return 'downsample';
  const { pool, conv } = projectionLayers(args);
  return pool ?? conv;
}
