import type { SymbolicTensor } from '@tensorflow/tfjs-layers';
import { bottleneckWidth, EXPANSION } from '../architecture/channels';
import { decideShortcut, type ShortcutDecision } from '../architecture/shortcut';
import type { ArchitectureSpec } from '../architecture/spec';
import type { WeightInitializers } from './initializers';
import { PaddingShortcut } from './layers/PaddingShortcut';
import { TorchLayers } from './torchLayers';

/** What tells one residual block from another. */
export interface BlockArguments extends Pick<
  ArchitectureSpec,
  'block' | 'groups' | 'width_per_group' | 'shortcut' | 'stride_on' | 'order'
> {
  inChannels: number;
  planes: number;
  stride: number;
}

interface ConvolutionPlan {
  outChannels: number;
  kernelSize: 1 | 3;
  stride: number;
  groups: number;
}

/** The convolutions of the block's main path, in order. */
export function mainPath(args: BlockArguments): ConvolutionPlan[] {
  const { planes, stride } = args;
  if (args.block === 'basic') {
    return [
      { outChannels: planes, kernelSize: 3, stride, groups: 1 },
      { outChannels: planes, kernelSize: 3, stride: 1, groups: 1 },
    ];
  }
  const width = bottleneckWidth(planes, args.width_per_group, args.groups);
  const strideOnReduce = args.stride_on === '1x1';
  return [
    { outChannels: width, kernelSize: 1, stride: strideOnReduce ? stride : 1, groups: 1 },
    { outChannels: width, kernelSize: 3, stride: strideOnReduce ? 1 : stride, groups: args.groups },
    { outChannels: planes * EXPANSION.bottleneck, kernelSize: 1, stride: 1, groups: 1 },
  ];
}

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
  const outChannels = args.planes * EXPANSION[args.block];
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
  path.forEach((conv, i) => {
    x = torch.batchNorm(`bn${i + 1}`, torch.conv(`conv${i + 1}`, x, conv));
    if (i < path.length - 1) x = torch.relu(x);
  });
  const branch = shortcutBranch(input, args, shortcut, torch, true);
  if (branch !== null) x = torch.add(x, branch);
  const output = torch.relu(x);
  return { output, shortcut, shortcutEdge: shortcutEdge(input, shortcut) };
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
  mainPath(args).forEach((conv, i) => {
    x = torch.relu(torch.batchNorm(`bn${i + 1}`, x));
    if (i === 0 && shortcut.kind === 'projection') branchPoint = x;
    x = torch.conv(`conv${i + 1}`, x, conv);
  });
  const branch = shortcutBranch(branchPoint, args, shortcut, torch, false);
  const output = branch === null ? x : torch.add(x, branch);
  return { output, shortcut, shortcutEdge: shortcutEdge(branchPoint, shortcut) };
}

function shortcutBranch(
  from: SymbolicTensor,
  args: BlockArguments,
  { kind }: ShortcutDecision,
  torch: TorchLayers,
  normalised: boolean,
): SymbolicTensor | null {
  const outChannels = args.planes * EXPANSION[args.block];
  if (kind === 'none') return null;
  if (kind === 'identity') return from;
  if (kind === 'padding') {
    return torch.apply(new PaddingShortcut({ name: 'downsample', outChannels, stride: args.stride }), from);
  }
  const projected = torch.conv('downsample.0', from, { outChannels, kernelSize: 1, stride: args.stride, groups: 1 });
  return normalised ? torch.batchNorm('downsample.1', projected) : projected;
}

const FIRST_SHORTCUT_LAYER = { identity: 'add', projection: 'downsample.0', padding: 'downsample' } as const;

function shortcutEdge(from: SymbolicTensor, { kind }: ShortcutDecision): BuiltBlock['shortcutEdge'] {
  return kind === 'none' ? null : { from: from.sourceLayer.name, to: FIRST_SHORTCUT_LAYER[kind] };
}
