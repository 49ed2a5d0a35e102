import { NO_LOCKS } from '../locks';
import type { OfViews, ViewState } from '../viewState';
import { bind, type BoundSlice } from './bound';
import { frameSlice } from './frame';
import { networkSlice, specOf } from './network';
import { fallbacksOf } from './rows';
import type { ViewSlice } from './slice';
import { teacherSlice } from './teacher';
import { VIEW_SLICES } from './views';
import { VIEW_IDS, type ViewId } from './viewIds';

const frame = bind(
  frameSlice,
  ({ view, lang, theme }) => ({ view, lang, theme }),
  (state, fields) => ({ ...state, ...fields }),
);

export const network = bind(
  networkSlice,
  ({ model, spec, focus }) => ({ model, ...spec, focus }),
  (state, fields) => ({ ...state, model: fields.model, spec: specOf(fields), focus: fields.focus }),
);

const teacher = bind(
  teacherSlice,
  ({ locks }) => locks,
  (state, locks) => ({ ...state, locks }),
);

/** A view's slice, whichever view it is. */
export function sliceOf<V extends ViewId>(view: V): ViewSlice<ViewState[V]> {
  return VIEW_SLICES[view] as unknown as ViewSlice<ViewState[V]>; // each view's fields are made of its own slice; TypeScript does not follow the pairing through a type parameter
}

const bindView = <V extends ViewId>(view: V): BoundSlice =>
  bind<ViewState[V]>(
    sliceOf(view),
    (state) => state[view],
    (state, fields) => ({ ...state, [view]: fields }),
  );

export const OF_VIEWS: ReadonlyMap<ViewId, BoundSlice> = new Map(VIEW_IDS.map((view) => [view, bindView(view)]));

/** Every field of the state but `embed`, which depends on all others; in the order in which a link lists them. */
export const SLICES: readonly BoundSlice[] = [frame, network, ...OF_VIEWS.values(), teacher];

/** A fresh page. */
export const DEFAULT_STATE: ViewState = {
  ...fallbacksOf(frameSlice),
  model: networkSlice.rows.model.fallback,
  spec: specOf(fallbacksOf(networkSlice)),
  focus: null,
  ...(Object.fromEntries(VIEW_IDS.map((view) => [view, fallbacksOf(sliceOf(view))])) as OfViews), // as `sliceOf`
  locks: NO_LOCKS,
  embed: null,
};
