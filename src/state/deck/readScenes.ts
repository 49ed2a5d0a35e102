import { DECK_LIMITS, fitMinutes, freshId, LIVE_CHOICES, type Live, type Scene } from './deck';
import type { DeckRepair } from './deckProblems';
import { mendedLink } from './sceneLink';

/** The scenes of a file that can be shown; what was dropped or mended goes to `repairs`. */
export function readScenes(given: readonly unknown[], repairs: DeckRepair[]): Scene[] {
  const taken = new Set<string>();
  const scenes: Scene[] = [];
  if (given.length > DECK_LIMITS.scenes)
    repairs.push({ code: 'scenesDropped', first: DECK_LIMITS.scenes + 1, max: DECK_LIMITS.scenes });
  given.slice(0, DECK_LIMITS.scenes).forEach((one, i) => {
    const scene = readScene(one, i + 1, taken, repairs);
    if (scene === null) return;
    taken.add(scene.id);
    scenes.push(scene);
  });
  return scenes;
}

/** Without a link there is nothing to show: null. */
function readScene(given: unknown, place: number, taken: ReadonlySet<string>, repairs: DeckRepair[]): Scene | null {
  const { id, title, notes, link: written, live, minutes = null } = fieldsOf(given);
  if (typeof written !== 'string' || written.length > DECK_LIMITS.link) {
    repairs.push({ code: 'sceneDropped', scene: place });
    return null;
  }
  const { link, isMended } = mendedLink(written);
  if (isMended) repairs.push({ code: 'linkMended', scene: place });
  const texts = { title: textOf(title, DECK_LIMITS.title), notes: textOf(notes, DECK_LIMITS.notes) };
  if (texts.title !== title || texts.notes !== notes) repairs.push({ code: 'textMended', scene: place });
  const goodId = isId(id) && !taken.has(id) ? id : freshId(taken);
  if (goodId !== id) repairs.push({ code: 'idRenewed', scene: place });
  const goodLive = LIVE_CHOICES.find((choice) => choice === live) ?? DEFAULT_LIVE;
  if (goodLive !== live) repairs.push({ code: 'liveMended', scene: place });
  const goodMinutes = fitMinutes(minutes);
  if (goodMinutes !== minutes) repairs.push({ code: 'minutesMended', scene: place, instead: goodMinutes });
  return { id: goodId, ...texts, link, live: goodLive, minutes: goodMinutes };
}

type Fields = Partial<Record<keyof Scene, unknown>>;

function fieldsOf(given: unknown): Fields {
  return typeof given === 'object' && given !== null ? (given as Fields) : {}; // nothing is claimed of any field
}

const DEFAULT_LIVE: Live = 'restore';

function textOf(value: unknown, max: number): string {
  return typeof value === 'string' ? value.slice(0, max) : '';
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= DECK_LIMITS.id;
}
