import { DEFAULT_COURSE } from './courseState';
import { DEFAULT_GROUPS } from './groupsState';
import { DEFAULT_LEARN } from './learnState';
import { writeUrl } from './urlCodec';
import { DEFAULT_STATE, type ViewState } from './viewState';

export interface LinkWishes {
  /** Without it the reader's own language holds. */
  keepsLanguage: boolean;
  /** Without it the reader's own look holds. */
  keepsLook: boolean;
}

/** What a view shows and a link to it must say; the rest of the state is the other views'. */
function shownBy(state: ViewState): ViewState {
  const { view, lang, theme, locks, embed } = state;
  const bare: ViewState = { ...DEFAULT_STATE, view, lang, theme, locks, embed };
  if (view === 'explore')
    return {
      ...state,
      groups: DEFAULT_GROUPS,
      learn: DEFAULT_LEARN,
      course: DEFAULT_COURSE,
      code: state.panel === 'code' ? state.code : DEFAULT_STATE.code,
    };
  if (view === 'groups') return { ...bare, groups: state.groups };
  if (view === 'learn')
    return { ...bare, course: state.course, learn: state.course.page === 'chapters' ? state.learn : DEFAULT_LEARN };
  return bare;
}

/** The shortest query, without `?`, that shows what is on screen; empty for the page as it opens by itself. */
export function shortQuery(state: ViewState, { keepsLanguage, keepsLook }: LinkWishes): string {
  const query = new URLSearchParams(writeUrl({ ...shownBy(state), present: DEFAULT_STATE.present }));
  if (!keepsLanguage) query.delete('lang');
  if (!keepsLook) query.delete('theme');
  for (const key of ['view', 'model'] as const) if (query.get(key) === DEFAULT_STATE[key]) query.delete(key);
  return query.toString().replaceAll('%2C', ',');
}
