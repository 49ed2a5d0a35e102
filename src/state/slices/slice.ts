import type { Note } from '../notes';
import type { Row } from './row';

/** Fields of the state that belong together: a row for each, and the rule that ties them to each other. */
export interface Slice<S extends object> {
  rows: { [F in keyof S]-?: Row<S[F]> };
  /**
   * The nearest to `base` with `change` that fits together, and what of the change had to give way. Never throws.
   */
  settle?: (change: Partial<S>, base: S) => Settled<S>;
  /** Values that come with a field's: a model brings its network's arguments. */
  brings?: (fields: Partial<S>) => Partial<S>;
  /** Fields that stay where this one may not move. */
  staysWith?: Partial<Record<keyof S, readonly (keyof S)[]>>;
  /** Whether the field says anything in this state; elsewhere a link neither takes nor has it. */
  applies?: (field: keyof S, fields: S) => boolean;
  /** The link's key that a problem is about. */
  keyOf?: (problem: Note) => string;
  /** What undo shows beside the values it brings back, so that the change is seen. */
  reveals?: (changed: readonly (keyof S)[]) => Partial<S>;
}

export interface Settled<S> {
  value: S;
  problems: readonly Note[];
}

/** What a view has in the state, and what links, shows and teachers need to know of it. */
export interface ViewSlice<S extends object> extends Slice<S> {
  /** A view stands in the navigation once it is finished; a link opens it before. */
  isInNavigation: boolean;
  /** Whether the view is about the network of the state: its links name model, arguments and focus. */
  showsNetwork: boolean;
  /** Whether a lecture can show it. */
  isScene: boolean;
  /**
   * What of its fields is on screen; the rest as in a fresh page. A short link says nothing else.
   *
   * @param figure what stands alone in somebody else's page, else null
   */
  shown: (fields: S, figure: string | null) => S;
  /** What can stand alone in somebody else's page, the whole first: `embed=`. */
  figures: (fields: S) => readonly string[];
  /** The controls on its page that a teacher can hold, in their order there, besides `views`; null where there are none. */
  controls: (fields: S) => readonly string[] | null;
}

/** The fields of a slice by its rows. */
export type FieldsOf<L> = L extends { rows: infer R }
  ? { [F in keyof R]: R[F] extends Row<infer T> ? T : never }
  : never;
/** The link's keys that a teacher can hold. */
export type HeldKeyOf<L> = L extends { rows: infer R } ? HeldKey<R[keyof R]> : never;
type HeldKey<R> = R extends { key: infer K; control: infer C } ? (C extends string ? K : never) : never;
/** The controls of a slice. */
export type ControlOf<L> = L extends { rows: infer R } ? Control<R[keyof R]> : never;
type Control<R> = R extends { control: infer C } ? Extract<C, string> : never;
