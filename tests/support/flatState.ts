import { SPEC_FIELDS } from '../../src/model/architecture/arguments/table';
import { formatWorksheet } from '../../src/model/exercises/sheet';
import { SPEC_KEYS } from '../../src/state/fields';
import { GROUPS_KEYS } from '../../src/state/groupsState';
import type { ViewState } from '../../src/state/viewState';

/** A state as one text a field, whatever the shape in which the code holds it; the keys are the link's. */
export type FlatState = Record<string, string>;

/** Every field of a state, those at their default included. */
export function flatState(state: ViewState): FlatState {
  const { view, lang, theme, model, spec, focus, panel, code, compare, groups, learn, course, present, locks, embed } =
    state;
  return {
    view,
    lang,
    theme,
    model,
    ...Object.fromEntries(SPEC_FIELDS.map((field) => [SPEC_KEYS.get(field), textOf(spec[field], field)])),
    focus: focus ?? '',
    panel,
    code,
    compare: compare ?? '',
    ...Object.fromEntries([...GROUPS_KEYS].map(([field, key]) => [key, String(groups[field])])),
    lesson: learn.lesson,
    step: String(learn.step),
    page: course.page,
    sheet: formatWorksheet(course.sheet),
    key: course.showsKey ? '1' : '0',
    present: String(present.scene),
    deck: present.deck ?? '',
    speaker: present.speaker ? '1' : '0',
    hide: locks.hidden.join(),
    lock: locks.locked.join(),
    embed: embed ?? '',
  };
}

function textOf(value: unknown, field: string): string {
  return field === 'input_size' && Array.isArray(value) ? value.join('x') : String(value);
}

/** The fields that differ. */
export function departures(state: FlatState, from: FlatState): FlatState {
  return Object.fromEntries(Object.entries(state).filter(([key, text]) => text !== from[key]));
}
