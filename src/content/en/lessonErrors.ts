import type { ShortcutOption } from '../../model/architecture/spec';
import type { Measure } from '../../model/published/publishedResult';

/** Published error rates beside a lesson's words. */
export const lessonErrors = {
  caption: 'Published error rates',
  network: 'network',
  measured: 'measured',
  measures: {
    top1Error: 'top-1 error, %',
    top5Error: 'top-5 error, %',
    top1Accuracy: 'top-1 accuracy, %',
  } satisfies Record<Measure, string>,
  names: { top1Error: 'top-1 error', top5Error: 'top-5 error', top1Accuracy: 'top-1 accuracy' } satisfies Record<
    Measure,
    string
  >,
  axis: 'as a dot on an axis',
  axisStart: 'The axis does not start at 0.',
  change: 'difference',
  against: (network: string) => `against ${network}`,
  shortcuts: { none: 'no shortcuts', A: 'option A', B: 'option B', C: 'option C' } satisfies Record<
    ShortcutOption,
    string
  >,
  spent: { depth: 'deeper', width: 'wider', paths: 'more paths' },
  noAxis: 'Measured in different ways: these numbers share no axis.',
};
