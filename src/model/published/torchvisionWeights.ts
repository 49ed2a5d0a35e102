import type { ProtocolId } from './protocols';
import { type PublishedResult, tableResults } from './publishedResult';

/** acc@1 of torchvision's IMAGENET1K_V1 weights, from its documentation. */

const accuracy = (protocol: ProtocolId) =>
  ({
    measure: 'top1Accuracy',
    protocol,
    source: { kind: 'weights', library: 'torchvision', weights: 'IMAGENET1K_V1' },
  }) as const;

export const TORCHVISION_RESULTS: readonly PublishedResult[] = [
  ...tableResults(accuracy('torchvisionSingleCrop'), [
    { model: 'resnet18', changes: {}, percent: 69.758 },
    { model: 'resnet34', changes: {}, percent: 73.314 },
    { model: 'resnet50', changes: {}, percent: 76.13 },
    { model: 'resnet101', changes: {}, percent: 77.374 },
    { model: 'resnet152', changes: {}, percent: 78.312 },
    { model: 'resnext50_32x4d', changes: {}, percent: 77.618 },
    { model: 'resnext101_32x8d', changes: {}, percent: 79.312 },
    { model: 'wide_resnet50_2', changes: {}, percent: 78.468 },
    { model: 'wide_resnet101_2', changes: {}, percent: 78.848 },
  ]),
  // Its first weights already come from the newer recipe: not on one line with the others.
  ...tableResults(accuracy('torchvisionNewSingleCrop'), [{ model: 'resnext101_64x4d', changes: {}, percent: 83.246 }]),
];
