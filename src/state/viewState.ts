import type { ArchitectureSpec } from '../model/architecture/spec';
import type { Locks } from './locks';
import type { FrameFields } from './slices/frame';
import type { NetworkFields } from './slices/network';
import type { FieldsOf } from './slices/slice';
import type { VIEW_SLICES } from './slices/views';
import type { ViewId } from './slices/viewIds';

export { LANGUAGES, type Language, THEMES, type Theme } from './slices/frame';
export { DEFAULT_MODEL } from './slices/network';
export { PANELS, type Panel } from './slices/explore';
export { VIEW_IDS, type ViewId } from './slices/viewIds';

/** What the views share: the frame, and the network on screen. */
interface SharedState extends FrameFields, Pick<NetworkFields, 'model' | 'focus'> {
  spec: ArchitectureSpec;
  /** What the link hides and freezes. */
  locks: Locks;
  /** The figure that stands alone, in somebody else's page; null in the app's own. */
  embed: string | null;
}

/** What each view has of its own. */
export type OfViews = { [V in ViewId]: FieldsOf<(typeof VIEW_SLICES)[V]> };

/** All that a link says: everything on screen follows from it. */
export type ViewState = SharedState & OfViews;

export { DEFAULT_STATE } from './slices/table';
