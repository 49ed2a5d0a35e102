import { type ArgumentKey, ARGUMENTS, SPEC_FIELDS } from '../model/architecture/arguments/table';
import type { SpecField } from '../model/architecture/spec';
import { FRAMEWORKS } from '../model/codegen/frameworks';
import { LANGUAGES, PANELS, THEMES, VIEW_IDS, type ViewState } from './viewState';

/** Where a field is kept besides the link. */
type Persistence = 'link' | 'link and device';

interface StateField<T> {
  /** The values it can take; free text and networks have a reader of their own. */
  choices: readonly T[];
  persists: Persistence;
  /** Whether undo and redo move it. */
  isUndoable: boolean;
}

type NetworkKey = 'model' | 'focus' | 'compare';
type ChoiceKey = 'view' | 'lang' | 'theme' | 'panel' | 'code';

/** The one table of state fields; keys are the link's. The spec's own keys are `SPEC_KEYS`. */
export const STATE_FIELDS: { [K in ChoiceKey]: StateField<ViewState[K]> } & { [K in NetworkKey]: StateField<never> } = {
  view: { choices: VIEW_IDS, persists: 'link', isUndoable: false },
  lang: { choices: LANGUAGES, persists: 'link and device', isUndoable: false },
  theme: { choices: THEMES, persists: 'link and device', isUndoable: false },
  panel: { choices: PANELS, persists: 'link', isUndoable: false },
  code: { choices: FRAMEWORKS, persists: 'link', isUndoable: false },
  model: { choices: [], persists: 'link', isUndoable: true },
  focus: { choices: [], persists: 'link', isUndoable: false },
  compare: { choices: [], persists: 'link', isUndoable: true },
};

/** The link's key of every spec field, in the order in which links list them. */
export const SPEC_KEYS: ReadonlyMap<SpecField, ArgumentKey> = new Map(
  SPEC_FIELDS.map((field) => [field, ARGUMENTS[field].key]),
);

/** Keys that hosts and link shorteners add, and that are nobody's mistake. */
export const OTHER_VIEWS_KEYS: readonly string[] = ['utm_source', 'utm_medium', 'utm_campaign'];
