import { numberOrText } from '../model/architecture/arguments/given';
import { ARGUMENTS, argumentText } from '../model/architecture/arguments/table';
import { CATALOGUE, isModelId, MODEL_IDS, type ModelId } from '../model/architecture/catalogue';
import type { Range } from '../model/architecture/ranges';
import { checkSpec } from '../model/architecture/rules';
import { changedFields, type ArchitectureSpec } from '../model/architecture/spec';
import { formatWorksheet } from '../model/exercises/sheet';
import { STATE_FIELDS, SPEC_KEYS, OTHER_VIEWS_KEYS } from './fields';
import { COURSE_KEYS, COURSE_PAGES, type CourseState, readSheet } from './courseState';
import { DECK_TEXT, MAX_DECK_IN_LINK } from './deck/deckText';
import { type EmbedFigure, embedFigures } from './embedState';
import { nearestBlockId } from './focus';
import {
  BLOCK_FORMS,
  checkGroups,
  GROUPS_KEYS,
  GROUPS_PARTS,
  GROUPS_RANGES,
  type GroupsNumber,
  type GroupsState,
} from './groupsState';
import { LESSON_IDS, type LearnState, STEP_RANGE } from './learnState';
import { LOCK_NAMES, type LockName, type Locks, tidyNames } from './locks';
import { nearestText } from './nearestText';
import { type PresentState, SCENE_RANGE } from './presentState';
import type { Note } from './notes';
import { DEFAULT_MODEL, DEFAULT_STATE, type ViewState } from './viewState';

export interface ReadState {
  state: ViewState;
  notes: Note[];
}

/** Longest query that is read; a link holds a few hundred characters. */
const MAX_QUERY_LENGTH = 8000;

/**
 * Reads a link's query. Never throws: a bad value becomes the nearest valid one and a note.
 *
 * @param defaults what holds where the link is silent (language and theme of the device)
 */
export function readUrl(query: string, defaults: ViewState = DEFAULT_STATE): ReadState {
  const given = new Map<string, string>();
  const notes: Note[] = query.length > MAX_QUERY_LENGTH ? [{ code: 'linkTooLong', read: MAX_QUERY_LENGTH }] : [];
  const repeated = new Set<string>();
  new URLSearchParams(query.slice(0, MAX_QUERY_LENGTH)).forEach((value, key) => {
    if (!given.has(key)) given.set(key, value);
    else if (given.get(key) !== value) repeated.add(key);
  });
  notes.push(...unknownKeys(given), ...repeatedKeys(given, repeated));
  const model = readModelId(given.get('model'), notes);
  const spec = readSpec(given, CATALOGUE[model], notes);
  const state: ViewState = {
    ...defaults,
    view: readChoice('view', given, defaults, notes),
    lang: readChoice('lang', given, defaults, notes),
    theme: readChoice('theme', given, defaults, notes),
    panel: readChoice('panel', given, DEFAULT_STATE, notes),
    code: readChoice('code', given, DEFAULT_STATE, notes),
    model,
    spec,
    focus: readFocus(given.get('focus'), spec, notes),
    compare: readCompare(given.get('compare'), notes),
    groups: readGroups(given, notes),
    learn: readLearn(given, notes),
    course: readCourse(given, notes),
    present: readPresent(given, notes),
    locks: readLocks(given, notes),
    embed: null,
  };
  return { state: { ...state, embed: readEmbed(given.get('embed'), state, notes) }, notes };
}

/** A figure that there is where the link leads. */
function readEmbed(text: string | undefined, state: ViewState, notes: Note[]): EmbedFigure | null {
  return text === undefined ? null : readOneOf('embed', text, embedFigures(state), '1', notes);
}

const OWN_KEYS: ReadonlySet<string> = new Set([
  ...Object.keys(STATE_FIELDS),
  ...SPEC_KEYS.values(),
  ...GROUPS_KEYS.values(),
  ...Object.values(COURSE_KEYS),
  'lesson',
  'step',
  'present',
  'deck',
  'speaker',
  'hide',
  'lock',
  'embed',
]);
const MAX_KEY_NOTES = 3;

function unknownKeys(given: ReadonlyMap<string, string>): Note[] {
  return [...given.keys()]
    .filter((key) => !OWN_KEYS.has(key) && !OTHER_VIEWS_KEYS.includes(key))
    .slice(0, MAX_KEY_NOTES)
    .map((key) => ({ code: 'unknownKey', key: shorten(key) }));
}

/** A link with two values for one of its keys: the first holds. */
function repeatedKeys(given: ReadonlyMap<string, string>, repeated: ReadonlySet<string>): Note[] {
  return [...repeated]
    .filter((key) => OWN_KEYS.has(key))
    .slice(0, MAX_KEY_NOTES)
    .map((key) => ({ code: 'repeatedKey', key, taken: shorten(given.get(key)!) })); // the first value was kept
}

function readChoice<K extends 'view' | 'lang' | 'theme' | 'panel' | 'code'>(
  key: K,
  given: ReadonlyMap<string, string>,
  defaults: ViewState,
  notes: Note[],
): ViewState[K] {
  const allowed = STATE_FIELDS[key].choices as readonly ViewState[K][]; // the table pairs each key with its own values
  return readOneOf(key, given.get(key), allowed, defaults[key], notes);
}

function readOneOf<T extends string>(
  key: string,
  text: string | undefined,
  allowed: readonly T[],
  otherwise: T,
  notes: Note[],
): T {
  if (text === undefined) return otherwise;
  const match = allowed.find((choice) => choice.toLowerCase() === text.toLowerCase());
  if (match !== undefined) return match;
  notes.push({ code: 'unknownChoice', key, given: shorten(text), allowed });
  return nearestText(text, allowed) ?? otherwise;
}

function readGroups(given: ReadonlyMap<string, string>, notes: Note[]): GroupsState {
  const { groups: defaults } = DEFAULT_STATE;
  const textOf = (field: keyof GroupsState) => given.get(GROUPS_KEYS.get(field)!); // every field has a key
  const asked: GroupsState = {
    ...defaults,
    part: readOneOf('part', textOf('part'), GROUPS_PARTS, defaults.part, notes),
    form: readOneOf('form', textOf('form'), BLOCK_FORMS, defaults.form, notes),
  };
  for (const field of Object.keys(GROUPS_RANGES) as GroupsNumber[]) {
    const text = textOf(field);
    if (text !== undefined) asked[field] = plainNumber(text);
  }
  const { groups, problems } = checkGroups(asked);
  notes.push(
    ...problems.map((problem) =>
      problem.code === 'groupsNotInRange' ? { ...problem, given: shorten(given.get(problem.key) ?? '') } : problem,
    ),
  );
  return groups;
}

function readLearn(given: ReadonlyMap<string, string>, notes: Note[]): LearnState {
  const { learn: defaults } = DEFAULT_STATE;
  const lesson = readOneOf('lesson', given.get('lesson'), LESSON_IDS, defaults.lesson, notes);
  const text = given.get('step');
  if (text === undefined) return { ...defaults, lesson };
  return { lesson, step: readWhole('step', text, STEP_RANGE, defaults.step, notes) };
}

function readPresent(given: ReadonlyMap<string, string>, notes: Note[]): PresentState {
  const { present: defaults } = DEFAULT_STATE;
  const [place, deck] = [given.get('present'), given.get('deck')];
  const isDeck = deck !== undefined && deck.length <= MAX_DECK_IN_LINK && DECK_TEXT.test(deck);
  if (deck !== undefined && !isDeck) notes.push({ code: 'deckInLink', given: shorten(deck) });
  const speaker = readOneOf('speaker', given.get('speaker'), ['0', '1'], '0', notes) === '1';
  const min = speaker ? 1 : SCENE_RANGE.min;
  return {
    scene: place === undefined ? min : readWhole('present', place, { ...SCENE_RANGE, min }, min, notes),
    deck: isDeck ? deck : defaults.deck,
    speaker,
  };
}

function readLocks(given: ReadonlyMap<string, string>, notes: Note[]): Locks {
  return {
    hidden: readLockNames('hide', given.get('hide'), notes),
    locked: readLockNames('lock', given.get('lock'), notes),
  };
}

/** The names of a list that there are; for a misspelt one the nearest. */
function readLockNames(key: string, text: string | undefined, notes: Note[]): readonly LockName[] {
  if (text === undefined || text === '') return [];
  const parts = text.split(',', LOCK_NAMES.length).map((part) => part.trim());
  const unknown = parts.filter((part) => nameOfLock(part) === undefined);
  const instead = (part: string) => nearestText(part, LOCK_NAMES);
  notes.push(
    ...unknown
      .slice(0, MAX_KEY_NOTES)
      .map((part): Note => ({ code: 'unknownLock', key, given: shorten(part), instead: instead(part) })),
  );
  return tidyNames(parts.flatMap((part) => nameOfLock(part) ?? instead(part) ?? []));
}

/** As it is written, else whatever its case. */
function nameOfLock(text: string): LockName | undefined {
  return (
    LOCK_NAMES.find((name) => name === text) ?? LOCK_NAMES.find((name) => name.toLowerCase() === text.toLowerCase())
  );
}

function readWhole(key: string, text: string, { min, max }: Range, otherwise: number, notes: Note[]): number {
  const asked = plainNumber(text);
  const whole = Number.isNaN(asked) ? otherwise : Math.round(Math.min(max, Math.max(min, asked)));
  if (whole !== asked) notes.push({ code: 'groupsNotInRange', key, given: shorten(text), min, max, instead: whole });
  return whole;
}

function readCourse(given: ReadonlyMap<string, string>, notes: Note[]): CourseState {
  const { course: defaults } = DEFAULT_STATE;
  const page = readOneOf('page', given.get('page'), COURSE_PAGES, defaults.page, notes);
  const [sheet, key] = [given.get(COURSE_KEYS.sheet), given.get(COURSE_KEYS.showsKey)];
  if (page === 'exercises') {
    return {
      page,
      sheet: sheet === undefined ? defaults.sheet : readSheet(sheet, notes),
      showsKey: readOneOf(COURSE_KEYS.showsKey, key, ['0', '1'], '0', notes) === '1',
    };
  }
  if (sheet !== undefined) notes.push({ code: 'onlyOnExercises', key: COURSE_KEYS.sheet });
  if (key !== undefined) notes.push({ code: 'onlyOnExercises', key: COURSE_KEYS.showsKey });
  return { ...defaults, page };
}

function readModelId(text: string | undefined, notes: Note[]): ModelId {
  if (text === undefined) return DEFAULT_MODEL;
  if (isModelId(text)) return text;
  const instead = nearestText(text, MODEL_IDS) ?? DEFAULT_MODEL;
  notes.push({ code: 'unknownModel', given: shorten(text), instead });
  return instead;
}

function readCompare(text: string | undefined, notes: Note[]): ModelId | null {
  if (text === undefined || text === '') return null;
  if (isModelId(text)) return text;
  const instead = nearestText(text, MODEL_IDS);
  notes.push(
    instead === null
      ? { code: 'unknownCompare', given: shorten(text) }
      : { code: 'unknownModel', given: shorten(text), instead },
  );
  return instead;
}

function readSpec(given: ReadonlyMap<string, string>, base: ArchitectureSpec, notes: Note[]): ArchitectureSpec {
  const fields: Record<string, unknown> = {};
  for (const [field, key] of SPEC_KEYS) {
    const text = given.get(key);
    if (text !== undefined) fields[field] = ARGUMENTS[field].fromText(text);
  }
  const { spec, problems } = checkSpec(fields, base);
  notes.push(...problems);
  return spec;
}

/** NaN for what is no decimal number: 0x10 is a slip, not 16. */
function plainNumber(text: string): number {
  const value = numberOrText(text);
  return typeof value === 'number' ? value : NaN;
}

function readFocus(text: string | undefined, spec: ArchitectureSpec, notes: Note[]): string | null {
  if (text === undefined || text === '') return null;
  const instead = nearestBlockId(text, spec);
  if (instead !== text) notes.push({ code: 'unknownFocus', given: shorten(text), instead });
  return instead;
}

/** The query of a state's link, without `?`: what differs from the model and the defaults, in table order. */
export function writeUrl(state: ViewState): string {
  const query = new URLSearchParams();
  query.set('view', state.view);
  query.set('lang', state.lang);
  query.set('theme', state.theme);
  query.set('model', state.model);
  for (const field of changedFields(state.spec, CATALOGUE[state.model])) {
    query.set(SPEC_KEYS.get(field)!, argumentText(state.spec, field)); // every spec field has a key
  }
  if (state.focus !== null) query.set('focus', state.focus);
  if (state.panel !== DEFAULT_STATE.panel) query.set('panel', state.panel);
  if (state.code !== DEFAULT_STATE.code) query.set('code', state.code);
  if (state.compare !== null) query.set('compare', state.compare);
  for (const [field, key] of GROUPS_KEYS) {
    if (state.groups[field] !== DEFAULT_STATE.groups[field]) query.set(key, String(state.groups[field]));
  }
  if (state.learn.lesson !== DEFAULT_STATE.learn.lesson) query.set('lesson', state.learn.lesson);
  if (state.learn.step !== DEFAULT_STATE.learn.step) query.set('step', String(state.learn.step));
  writeCourse(state.course, query);
  if (state.present.scene !== DEFAULT_STATE.present.scene) query.set('present', String(state.present.scene));
  if (state.present.deck !== null) query.set('deck', state.present.deck);
  if (state.present.speaker) query.set('speaker', '1');
  if (state.locks.hidden.length > 0) query.set('hide', state.locks.hidden.join());
  if (state.locks.locked.length > 0) query.set('lock', state.locks.locked.join());
  if (state.embed !== null) query.set('embed', state.embed);
  return query.toString().replaceAll('%2C', ','); // a comma is legal in a query and easier to read
}

function writeCourse({ page, sheet, showsKey }: CourseState, query: URLSearchParams): void {
  const { course: defaults } = DEFAULT_STATE;
  if (page !== defaults.page) query.set(COURSE_KEYS.page, page);
  if (page !== 'exercises') return;
  const text = formatWorksheet(sheet);
  if (text !== formatWorksheet(defaults.sheet)) query.set(COURSE_KEYS.sheet, text);
  if (showsKey) query.set(COURSE_KEYS.showsKey, '1');
}

function shorten(text: string): string {
  return text.length > 40 ? `${[...text.slice(0, 200)].slice(0, 39).join('')}…` : text;
}
