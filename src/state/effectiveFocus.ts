import type { ViewState } from './viewState';

/**
 * What the diagram marks and the inspector explains: the link's focus, or the first block of the
 * second stage, where the first question waits: why is it dashed?
 */
export function effectiveFocus({ focus, spec }: Pick<ViewState, 'focus' | 'spec'>): string {
  return focus ?? (spec.layers.length > 1 ? 'layer2.0' : 'layer1.0');
}
