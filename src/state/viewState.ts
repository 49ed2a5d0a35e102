import { CATALOGUE, type ModelId } from '../model/architecture/catalogue';
import type { ArchitectureSpec } from '../model/architecture/spec';
import type { Framework } from '../model/codegen/frameworks';
import { type CourseState, DEFAULT_COURSE } from './courseState';
import type { EmbedFigure } from './embedState';
import { DEFAULT_GROUPS, type GroupsState } from './groupsState';
import { DEFAULT_LEARN, type LearnState } from './learnState';
import { type Locks, NO_LOCKS } from './locks';
import { DEFAULT_PRESENT, type PresentState } from './presentState';

export const VIEW_IDS = ['learn', 'explore', 'groups', 'present'] as const;
/** A view stands in the navigation once it is finished; a link opens it before. */
export const NAVIGATION: readonly ViewId[] = ['learn', 'explore', 'groups', 'present'];
export const LANGUAGES = ['en', 'zh-CN'] as const;
/** What stands below the diagram in Explore. */
export const PANELS = ['table', 'costs', 'calculator', 'code'] as const;
export const THEMES = ['light', 'dark', 'projector'] as const;

export type ViewId = (typeof VIEW_IDS)[number];
export type Language = (typeof LANGUAGES)[number];
export type Panel = (typeof PANELS)[number];
export type Theme = (typeof THEMES)[number];

/** All that a link says: everything on screen follows from it. */
export interface ViewState {
  view: ViewId;
  lang: Language;
  theme: Theme;
  /** The network that the spec started from, and that "reset" returns to. */
  model: ModelId;
  /** The network on screen. */
  spec: ArchitectureSpec;
  /** A block or layer id, e.g. `layer2.0` or `layer2.0.conv1`. */
  focus: string | null;
  panel: Panel;
  /** The framework in which the network's code is shown. */
  code: Framework;
  /** A second network, pinned beside the first. */
  compare: ModelId | null;
  /** What the Groups view shows. */
  groups: GroupsState;
  /** Where the reader is in the course. */
  learn: LearnState;
  /** Which page of the course is open. */
  course: CourseState;
  /** Where a lecture stands. */
  present: PresentState;
  /** What the link hides and freezes. */
  locks: Locks;
  /** The figure that stands alone, in somebody else's page; null in the app's own. */
  embed: EmbedFigure | null;
}

export const DEFAULT_MODEL: ModelId = 'resnet34';

export const DEFAULT_STATE: ViewState = {
  view: 'explore',
  lang: 'en',
  theme: 'light',
  model: DEFAULT_MODEL,
  spec: CATALOGUE[DEFAULT_MODEL],
  focus: null,
  panel: 'table',
  code: 'pytorch',
  compare: null,
  groups: DEFAULT_GROUPS,
  learn: DEFAULT_LEARN,
  course: DEFAULT_COURSE,
  present: DEFAULT_PRESENT,
  locks: NO_LOCKS,
  embed: null,
};
