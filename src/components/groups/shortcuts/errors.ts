import { type ArchitectureSpec, sameSpec } from '../../../model/architecture/spec';
import { DEEPER_RESULTS, PLAIN_AND_RESIDUAL, SHORTCUT_OPTION_RESULTS } from '../../../model/published/resnetPaper';
import { type PublishedResult, specOfResult } from '../../../model/published/publishedResult';

/** All of one protocol: the ResNet paper's top-1 error on ImageNet by 10 crops. */
const TEN_CROP_RESULTS: readonly PublishedResult[] = [
  ...PLAIN_AND_RESIDUAL.plain,
  ...SHORTCUT_OPTION_RESULTS,
  ...DEEPER_RESULTS,
];

/** What the ResNet paper measured for exactly this network; null where it has no number. */
export function publishedError(spec: ArchitectureSpec): PublishedResult | null {
  return TEN_CROP_RESULTS.find((result) => sameSpec(specOfResult(result), spec)) ?? null;
}
