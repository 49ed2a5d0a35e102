import { CATALOGUE, type ModelId } from '../model/architecture/catalogue';
import { checkSpec, takenBackBy } from '../model/architecture/rules';
import type { ArchitectureSpec } from '../model/architecture/spec';
import { withFigure } from './embed';
import { Listeners } from './listeners';
import { nearestBlockId } from './focus';
import { heldTo } from './held';
import type { Note } from './notes';
import type { Row } from './slices/row';
import { settle } from './slices/rows';
import type { Slice } from './slices/slice';
import { OF_VIEWS, sliceOf, SLICES } from './slices/table';
import { VIEW_IDS, type ViewId, type ViewState } from './viewState';

export interface Snapshot {
  state: ViewState;
  /** What the last change or the link could not be taken at its word for. */
  notes: readonly Note[];
  canUndo: boolean;
  canRedo: boolean;
}

/** Changes to one control within this time are one step of undo: a dragged slider, a held key. */
const ONE_GESTURE_MS = 600;
const MAX_STEPS = 200;

/** Holds the view state and its history; knows no React and no DOM. */
export class Store {
  private snapshot: Snapshot;
  private past: ViewState[] = [];
  private future: ViewState[] = [];
  private readonly listeners = new Listeners();
  private lastChange = { label: '', at: -Infinity };
  private readonly now: () => number;

  constructor(state: ViewState, notes: readonly Note[] = [], now: () => number = () => Date.now()) {
    this.now = now;
    this.snapshot = { state, notes, canUndo: false, canRedo: false };
  }

  readonly get = (): Snapshot => this.snapshot;

  readonly subscribe = this.listeners.subscribe;

  /** Changes spec fields; what does not fit together becomes the nearest valid spec and a note. */
  changeSpec(change: Partial<ArchitectureSpec>): void {
    const { state } = this.snapshot;
    const { spec, problems } = checkSpec(change, { ...state.spec, ...takenBackBy(change, state.spec) });
    this.step({ ...state, spec }, `spec:${Object.keys(change).join()}`, problems);
  }

  chooseModel(model: ModelId): void {
    this.step({ ...this.snapshot.state, model, spec: CATALOGUE[model] }, `model:${model}`);
  }

  resetToModel(): void {
    this.chooseModel(this.snapshot.state.model);
  }

  /** Changes what one view has; what no longer fits what was asked for gives way without a complaint. */
  changeIn<V extends ViewId>(view: V, change: Partial<ViewState[V]>): void {
    const { state, notes } = this.snapshot;
    const slice = sliceOf(view);
    const { value, problems } = settle(slice, change, state[view]);
    const rows = rowsOf(slice, change);
    const ofAsked = problems.filter((problem) => rows.some(({ key }) => key === slice.keyOf?.(problem)));
    const keepsNotes = slice.settle === undefined || rows.some(({ isPlace }) => isPlace === true);
    this.step({ ...state, [view]: value }, `${view}:${Object.keys(change).join()}`, keepsNotes ? notes : ofAsked);
  }

  /** Changes what all views share and no rule ties to the spec. */
  change(change: Partial<Pick<ViewState, 'view' | 'lang' | 'theme' | 'focus'>>): void {
    this.step({ ...this.snapshot.state, ...change }, `view:${Object.keys(change).join()}`, this.snapshot.notes);
  }

  /** Goes to a state that a link within the app points at, within a lecture too; undo takes the network back. */
  goTo(state: ViewState): void {
    this.step({ ...state, present: this.snapshot.state.present }, 'place');
  }

  /** Takes a whole state, as from a link that the browser went back to. */
  replace(state: ViewState, notes: readonly Note[]): void {
    this.publish(state, notes);
  }

  /** Takes a whole state as a beginning: nothing before it can be undone. */
  begin(state: ViewState, notes: readonly Note[]): void {
    this.past = [];
    this.future = [];
    this.lastChange.at = -Infinity;
    this.publish(state, notes);
  }

  dismissNotes(): void {
    this.publish(this.snapshot.state, []);
  }

  undo(): void {
    const previous = this.past.pop();
    if (previous === undefined) return;
    this.future.push(this.snapshot.state);
    this.publish(keepView(previous, this.snapshot.state), []);
    this.lastChange.at = -Infinity;
  }

  redo(): void {
    const next = this.future.pop();
    if (next === undefined) return;
    this.past.push(this.snapshot.state);
    this.publish(keepView(next, this.snapshot.state), []);
    this.lastChange.at = -Infinity;
  }

  private step(changed: ViewState, label: string, notes: readonly Note[] = []): void {
    const before = this.snapshot.state;
    const { state: held, refused } = heldTo(before, changed);
    const state = { ...held, focus: held.focus === null ? null : nearestBlockId(held.focus, held.spec) };
    if (isUndoableChange(before, state)) {
      const isSameGesture = label === this.lastChange.label && this.now() - this.lastChange.at < ONE_GESTURE_MS;
      if (!isSameGesture) this.past.push(before);
      if (this.past.length > MAX_STEPS) this.past.shift();
      this.future = [];
      this.lastChange = { label, at: this.now() };
    }
    this.publish(state, refused.length === 0 ? notes : [...notes, { code: 'setByTeacher', keys: refused }]);
  }

  private publish(state: ViewState, notes: readonly Note[]): void {
    this.snapshot = { state, notes, canUndo: this.past.length > 0, canRedo: this.future.length > 0 };
    this.listeners.tell();
  }
}

/** Undo moves the network, not the language or the look; it shows the view whose change it takes back. */
function keepView(target: ViewState, current: ViewState): ViewState {
  const view = VIEW_IDS.find((id) => OF_VIEWS.get(id)?.changesUndoable(current, target)) ?? VIEW_OF_NETWORK;
  const state = SLICES.reduce<ViewState>((moved, slice) => slice.bringBack(target, moved), current);
  return withFigure({ ...state, view }, state.embed);
}

const VIEW_OF_NETWORK = 'explore';

const isUndoableChange = (before: ViewState, after: ViewState): boolean =>
  SLICES.some((slice) => slice.changesUndoable(before, after));

/** The rows of the fields in a change. */
function rowsOf<S extends object>({ rows }: Slice<S>, change: Partial<S>): Row<S[keyof S]>[] {
  return (Object.keys(change) as (keyof S)[]).map((field) => rows[field]); // a change has fields of the slice only
}
