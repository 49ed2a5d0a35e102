import type { ProtocolId } from './protocols';
import { type Measure, type PublishedResult, tableResults } from './publishedResult';

/** He et al. 2016 ("Identity Mappings"), table 5: the original order against pre-activation. */

const column = (measure: Measure, protocol: ProtocolId = 'preActivationSingleCrop') =>
  ({ measure, protocol, source: { kind: 'paper', paper: 'preActivation', table: 5 } }) as const;

export const PRE_ACTIVATION_RESULTS: readonly PublishedResult[] = [
  ...tableResults(column('top1Error'), [
    { model: 'resnet152', changes: {}, percent: 21.3 },
    { model: 'resnet200', changes: {}, percent: 21.8 },
    { model: 'resnet200_pre', changes: {}, percent: 20.7 },
  ]),
  ...tableResults(column('top5Error'), [
    { model: 'resnet152', changes: {}, percent: 5.5 },
    { model: 'resnet200', changes: {}, percent: 6.0 },
    { model: 'resnet200_pre', changes: {}, percent: 5.3 },
  ]),
];

/** The same network, trained with scale and aspect-ratio augmentation: comparable with none of those above. */
export const PRE_ACTIVATION_ASPECT_RESULTS: readonly PublishedResult[] = [
  ...tableResults(column('top1Error', 'preActivationAspectSingleCrop'), [
    { model: 'resnet200_pre', changes: {}, percent: 20.1 },
  ]),
  ...tableResults(column('top5Error', 'preActivationAspectSingleCrop'), [
    { model: 'resnet200_pre', changes: {}, percent: 4.8 },
  ]),
];
