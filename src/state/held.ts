import { checkSpec } from '../model/architecture/rules';
import { formatWorksheet } from '../model/exercises/sheet';
import { embedAt } from './embedState';
import { SPEC_KEYS } from './fields';
import { checkGroups, GROUPS_KEYS, type GroupsState } from './groupsState';
import { isLocked, type LockName, type Locks } from './locks';
import type { ViewState } from './viewState';

export interface Held {
  state: ViewState;
  /** Keys that were to change and may not. */
  refused: readonly LockName[];
}

/** The nearest state to `after` that leaves alone what the link has frozen. */
export function heldTo(before: ViewState, after: ViewState): Held {
  const { locks } = before;
  const own = { ...after, locks, embed: embedAt(before.embed, after) };
  if (locks.locked.length === 0) return { state: own, refused: [] };
  const refused: LockName[] = [];
  const holds = (name: LockName, isSame: boolean): boolean => {
    const isRefused = !isSame && isLocked(locks, name);
    if (isRefused) refused.push(name);
    return isRefused;
  };
  const keep = <K extends 'view' | 'compare' | 'panel' | 'code'>(key: K): ViewState[K] =>
    holds(key, after[key] === before[key]) ? before[key] : after[key];
  const state: ViewState = {
    ...own,
    view: keep('view'),
    compare: keep('compare'),
    panel: keep('panel'),
    code: keep('code'),
    ...heldNetwork(before, after, holds),
    groups: heldGroups(before.groups, after.groups, locks, holds),
    learn:
      holds('lesson', after.learn.lesson === before.learn.lesson) ||
      holds('step', after.learn.step === before.learn.step)
        ? before.learn
        : after.learn,
    course: {
      page: holds('page', after.course.page === before.course.page) ? before.course.page : after.course.page,
      sheet: holds('sheet', formatWorksheet(after.course.sheet) === formatWorksheet(before.course.sheet))
        ? before.course.sheet
        : after.course.sheet,
      showsKey: holds('key', after.course.showsKey === before.course.showsKey)
        ? before.course.showsKey
        : after.course.showsKey,
    },
  };
  return { state: { ...state, embed: embedAt(before.embed, state) }, refused };
}

type Holds = (name: LockName, isSame: boolean) => boolean;

/** Another model keeps the arguments that are frozen; where it cannot have them, it does not come. */
function heldNetwork(before: ViewState, after: ViewState, holds: Holds): Pick<ViewState, 'model' | 'spec'> {
  if (holds('model', before.model === after.model)) return { model: before.model, spec: before.spec };
  const held = [...SPEC_KEYS].filter(([field, key]) =>
    holds(key as LockName, sameValue(before.spec[field], after.spec[field])),
  ); // every spec key is a lock's name, as the tests say
  if (held.length === 0) return { model: after.model, spec: after.spec };
  const { spec } = checkSpec(Object.fromEntries(held.map(([field]) => [field, before.spec[field]])), after.spec);
  const fits = [...SPEC_KEYS].every(
    ([field, key]) => !isLocked(before.locks, key as LockName) || sameValue(before.spec[field], spec[field]),
  ); // as above
  return fits ? { model: after.model, spec } : { model: before.model, spec: before.spec };
}

function heldGroups(before: GroupsState, after: GroupsState, locks: Locks, holds: Holds): GroupsState {
  const fields = [...GROUPS_KEYS] as [keyof GroupsState, LockName][]; // every key of the Groups view is a lock's name, as the tests say
  const held = fields
    .filter(([field, key]) => holds(key, before[field] === after[field]))
    .map(([field]) => [field, before[field]] as const);
  if (held.length === 0) return after;
  const { groups } = checkGroups({ ...after, ...Object.fromEntries(held) });
  return fields.every(([field, key]) => !isLocked(locks, key) || groups[field] === before[field]) ? groups : before;
}

function sameValue(a: unknown, b: unknown): boolean {
  return Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((part, i) => part === b[i]) : a === b;
}
