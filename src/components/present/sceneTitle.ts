import type { Messages } from '../../content/en';
import { LESSONS } from '../../content/lessons';
import { MODEL_NAMES } from '../../model/architecture/catalogue';
import type { ViewState } from '../../state/viewState';

/** A first name for a state: where it is and what it shows. */
export function sceneTitle(state: ViewState, { shell, learn, groups, workbench }: Messages): string {
  if (state.view === 'groups') return groups.frame.parts[state.groups.part];
  if (state.view === 'learn') {
    const { lesson, step } = state.learn;
    if (state.course.page !== 'chapters') return learn.pages[state.course.page];
    return `${learn.chapters[lesson]} · ${learn.stepLabel(Math.min(step, LESSONS[lesson].steps.length), LESSONS[lesson].steps.length)}`;
  }
  if (state.view === 'present') return shell.views.present;
  const names = [state.model, ...(state.compare === null ? [] : [state.compare])].map((id) => MODEL_NAMES[id]);
  const panel = state.panel === 'table' ? [] : [workbench.panels[state.panel]];
  return [names.join(' | '), ...(state.focus === null ? [] : [state.focus]), ...panel].join(' · ');
}
