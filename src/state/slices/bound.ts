import type { Note } from '../notes';
import type { ViewState } from '../viewState';
import { changedFields, fieldsOf, type Given, pick, readFields, settle, textOf, writeFields } from './rows';
import type { Slice } from './slice';

/** A slice in its place in the state: what links, undo, the browser's history and locks do with it. */
export interface BoundSlice {
  keys: readonly string[];
  /** The state as a link says it; where it is silent, as it was. */
  read: (state: ViewState, given: Given, note: (note: Note) => void) => ViewState;
  /** What a link has to say. */
  write: (state: ViewState) => [key: string, text: string][];
  /** Every field as its text, those that a link leaves out too. */
  texts: (state: ViewState) => [key: string, text: string][];
  /** What a scene of a lecture names although a link may leave it out. */
  namedInScenes: (state: ViewState) => [key: string, text: string][];
  changesPlace: (before: ViewState, after: ViewState) => boolean;
  changesUndoable: (before: ViewState, after: ViewState) => boolean;
  /** `current` with the values of `target` that undo brings back, so that they are seen. */
  bringBack: (target: ViewState, current: ViewState) => ViewState;
  /** `after`, or the nearest to it in which nothing that is held has moved. @param refuse hears what was to move */
  hold: (
    before: ViewState,
    after: ViewState,
    isHeld: (key: string) => boolean,
    refuse: (key: string) => void,
  ) => ViewState;
}

/** @param of,put where in the state the slice's fields are */
export function bind<S extends object>(
  slice: Slice<S>,
  of: (state: ViewState) => S,
  put: (state: ViewState, fields: S) => ViewState,
): BoundSlice {
  const fields = fieldsOf(slice);
  const where = (option: 'isPlace' | 'isUndoable' | 'isNamedInScenes') =>
    fields.filter((field) => slice.rows[field][option] === true);
  const [places, undoables, named] = [where('isPlace'), where('isUndoable'), where('isNamedInScenes')];
  const pairs = (names: readonly (keyof S & string)[]) => (state: ViewState) =>
    names.map((field): [string, string] => [slice.rows[field].key, textOf(slice, field, of(state))]);
  const changes = (names: readonly (keyof S)[]) => (before: ViewState, after: ViewState) =>
    changedFields(slice, of(before), of(after)).some((field) => names.includes(field));
  return {
    keys: fields.map((field) => slice.rows[field].key),
    read: (state, given, note) => put(state, readFields(slice, given, of(state), note)),
    write: (state) => writeFields(slice, of(state)),
    texts: pairs(fields),
    namedInScenes: pairs(named),
    changesPlace: changes(places),
    changesUndoable: changes(undoables),
    bringBack: (target, current) => {
      const moved = changedFields(slice, of(current), of(target)).filter((field) => undoables.includes(field));
      if (moved.length === 0) return current;
      const change = { ...pick(of(target), moved), ...slice.reveals?.(moved) };
      return put(current, settle(slice, change, of(current)).value);
    },
    hold: (before, after, isHeld, refuse) => {
      const [from, to] = [of(before), of(after)];
      const refused = changedFields(slice, from, to).filter((field) => isHeld(slice.rows[field].key));
      if (refused.length === 0) return after;
      refused
        .filter((field, i) => !refused.slice(0, i).some((other) => follows(slice, other, from).includes(field)))
        .forEach((field) => refuse(slice.rows[field].key));
      const kept = new Set(refused.flatMap((field) => [field, ...follows(slice, field, from)]));
      const { value } = settle(slice, pick(from, [...kept]), to);
      const isMoved = changedFields(slice, from, value).some((field) => isHeld(slice.rows[field].key));
      return put(after, isMoved ? from : value);
    },
  };
}

/** The fields that stay where one may not move. */
function follows<S extends object>(slice: Slice<S>, field: keyof S, fields: S): (keyof S)[] {
  return [
    ...(slice.staysWith?.[field] ?? []),
    ...(Object.keys(slice.brings?.(pick(fields, [field])) ?? {}) as (keyof S)[]),
  ]; // a slice brings its own fields
}
