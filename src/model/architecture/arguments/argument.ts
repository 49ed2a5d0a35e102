import type { Problem } from '../problem';
import type { Range } from '../ranges';
import type { ArchitectureSpec, SpecField } from '../spec';

/** The parts of a network that TensorFlow.js builds one by one: each knows only the arguments that it is built from. */
export type Part = 'stem' | 'block' | 'head';

/** Arguments that a person sees as one setting where a link hides or freezes them. */
export const ARGUMENT_ROWS = ['block', 'layers', 'groups', 'shortcut', 'others'] as const;
export type ArgumentRow = (typeof ARGUMENT_ROWS)[number];

/** What was given for an argument; no value where nothing near it is valid. */
export interface Reading<T> {
  value?: T;
  problems: readonly Problem[];
}

/** Reasons for which an argument can change nothing; their words are in `content/<lang>/controls.ts`. */
export type IdleReason = 'basicHasNoGroups' | 'basicHasNo1x1' | 'basicHasNoDilation' | 'projectsNowhere' | 'noShortcut';

/** How its values are written, which is also the control that changes them. */
export type Form =
  | { form: 'choice'; choices: readonly string[] }
  | { form: 'number'; range: Range }
  | { form: 'list'; count: Range; range: Range }
  | { form: 'size'; range: Range }
  | { form: 'toggle' }
  | { form: 'toggles'; most: number };

/** What an argument says of itself; `forms.ts` adds how it is read and written. */
export interface Details {
  /** Its key in a link, also its name among what a link hides or freezes. */
  key: string;
  row: ArgumentRow;
  /** Why it changes nothing in this network; null where it does. */
  idle?: (spec: ArchitectureSpec) => IdleReason | null;
}

/** An argument that changes what is built. */
export interface ShapeDetails extends Details {
  /** The parts that are built from it directly. What reaches a part by the tensor before it, or by its place, is not said here. */
  builds: readonly Part[];
}

/** All that is true of an argument of the network, whichever it is. */
export interface Argument<T> extends Details {
  readonly default: T;
  readonly as: Form;
  /** Anything (JSON, a link's text, mistaken code) as the nearest valid value. Never throws. */
  read(given: unknown, field: SpecField): Reading<T>;
  /** A link's text as the value that `read` judges. */
  fromText(text: string): unknown;
  /** A value as a link writes it. */
  toText(value: T): string;
  isSame(a: T, b: T): boolean;
}
