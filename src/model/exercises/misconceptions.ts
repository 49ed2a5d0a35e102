import type { ModelId } from '../architecture/catalogue';
import type { ArchitectureSpec } from '../architecture/spec';
import type { PaperId } from '../published/sources';

/** Fifteen things that learners really believe. */
export const MISCONCEPTION_IDS = [
  'degradationIsOverfitting',
  'degradationIsVanishing',
  'projectionSpoils',
  'firstStageIsSolid',
  'stridedPointwise',
  'downsampleComesAfter',
  'expansionIsTwo',
  'widthIsMysterious',
  'groupsIsWidth',
  'wholeBlockShrinks',
  'bnHasFour',
  'convHasBias',
  'flopsAreMacs',
  'resnet18IsCifar',
  'protocolsCompare',
] as const;
export type MisconceptionId = (typeof MISCONCEPTION_IDS)[number];

/** A state of the app that shows why it is not so. */
export type Refutation =
  | {
      view: 'explore';
      model: ModelId;
      /** Arguments in which the network departs from the catalogue's. */
      changes?: Partial<ArchitectureSpec>;
      /** A block or layer of it to look at. */
      focus: string | null;
      compare?: ModelId;
      panel?: 'table' | 'costs' | 'calculator';
    }
  | {
      view: 'groups';
      part: 'slider' | 'resnext' | 'cost' | 'network' | 'shortcuts';
      /** The network that the part shows, where it shows one. */
      model?: ModelId;
      /** The convolution under the slider. */
      convolution?: { inChannels: number; outChannels: number; groups: number };
    };

/** Where it says so. */
export type MisconceptionSource =
  | { kind: 'paper'; paper: PaperId; section: string }
  /** `symbol` in torchvision's `file`. */
  | { kind: 'torchvision'; file: 'models/resnet.py'; symbol: string }
  | { kind: 'pytorch'; symbol: string };

export interface Misconception {
  refutedBy: Refutation;
  source: MisconceptionSource;
}

const paper = (id: PaperId, section: string): MisconceptionSource => ({ kind: 'paper', paper: id, section });
const torchvision = (symbol: string): MisconceptionSource => ({
  kind: 'torchvision',
  file: 'models/resnet.py',
  symbol,
});
const pytorch = (symbol: string): MisconceptionSource => ({ kind: 'pytorch', symbol });

export const MISCONCEPTIONS: Readonly<Record<MisconceptionId, Misconception>> = {
  degradationIsOverfitting: {
    refutedBy: { view: 'explore', model: 'plain34', focus: null, compare: 'plain18' },
    source: paper('resnet', '4.1'),
  },
  degradationIsVanishing: {
    refutedBy: { view: 'explore', model: 'plain34', focus: 'layer1.0.bn1' },
    source: paper('resnet', '4.1'),
  },
  projectionSpoils: {
    refutedBy: { view: 'groups', part: 'shortcuts', model: 'resnet34' },
    source: paper('resnet', '4.1'),
  },
  firstStageIsSolid: {
    refutedBy: { view: 'explore', model: 'resnet50', focus: 'layer1.0', compare: 'resnet34' },
    source: torchvision('ResNet._make_layer'),
  },
  stridedPointwise: {
    refutedBy: { view: 'explore', model: 'resnet50', changes: { stride_on: '1x1' }, focus: 'layer2.0.conv1' },
    source: torchvision('Bottleneck'),
  },
  downsampleComesAfter: {
    refutedBy: { view: 'explore', model: 'resnet34', focus: 'layer2.0.downsample.0' },
    source: torchvision('BasicBlock.forward'),
  },
  expansionIsTwo: {
    refutedBy: { view: 'explore', model: 'resnext50_32x4d', focus: 'layer1.0.conv3', compare: 'resnet50' },
    source: torchvision('Bottleneck.expansion'),
  },
  widthIsMysterious: {
    refutedBy: { view: 'groups', part: 'network', model: 'resnext50_32x4d' },
    source: torchvision('Bottleneck.__init__'),
  },
  groupsIsWidth: {
    refutedBy: { view: 'groups', part: 'slider', convolution: { inChannels: 16, outChannels: 16, groups: 2 } },
    source: pytorch('torch.nn.Conv2d'),
  },
  wholeBlockShrinks: {
    refutedBy: { view: 'explore', model: 'resnext50_32x4d', focus: 'layer1.1.conv2', panel: 'costs' },
    source: paper('resnext', '3.4'),
  },
  bnHasFour: {
    refutedBy: { view: 'explore', model: 'resnet50', focus: 'layer1.0.bn1' },
    source: pytorch('torch.nn.BatchNorm2d'),
  },
  convHasBias: {
    refutedBy: { view: 'explore', model: 'resnet18', focus: 'layer1.0.conv1' },
    source: torchvision('conv3x3'),
  },
  flopsAreMacs: {
    refutedBy: { view: 'explore', model: 'resnet50', focus: 'conv1', panel: 'costs' },
    source: paper('resnet', '3.3'),
  },
  resnet18IsCifar: {
    refutedBy: {
      view: 'explore',
      model: 'resnet18',
      changes: { num_classes: 10 },
      focus: null,
      compare: 'cifar_resnet20',
    },
    source: paper('resnet', '4.2'),
  },
  protocolsCompare: {
    refutedBy: { view: 'groups', part: 'cost' },
    source: paper('resnext', '4'),
  },
};
