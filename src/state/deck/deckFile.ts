import { type Deck, DECK_LIMITS } from './deck';
import type { DeckRefusal, DeckRepair, ReadDeck } from './deckProblems';
import { readScenes } from './readScenes';

export const DECK_FORMAT = 'resnet-atlas-deck';
export const DECK_VERSION = 2;
/** Its scenes plan no minutes; read as a matter of course. */
const FIRST_VERSION = 1;
/** Characters: 200 scenes with every note full are more; a lecture is a hundredth. */
export const MAX_FILE_LENGTH = 2_000_000;

/** A deck as its file says it: what was read from such a text gives the same text, byte for byte. */
export function writeDeckFile(deck: Deck, indent: number | null = 2): string {
  const scenes = deck.scenes.map(({ id, title, notes, link, live, minutes }) => ({
    id,
    title,
    notes,
    link,
    live,
    minutes,
  }));
  const text = JSON.stringify(
    { format: DECK_FORMAT, version: DECK_VERSION, title: deck.title, scenes },
    null,
    indent ?? undefined,
  );
  return indent === null ? text : `${text}\n`;
}

/** Reads a deck's file. Never throws: what cannot be meant as a deck is refused, what is clear is mended and said. */
export function readDeckFile(text: string): ReadDeck<Deck> {
  if (text.length > MAX_FILE_LENGTH) return refuse({ code: 'tooLarge', characters: text.length, max: MAX_FILE_LENGTH });
  const body = text.replace(/^\uFEFF/, '');
  if (body.trim() === '') return refuse({ code: 'empty' });
  const parsed = parse(body);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (!isRecord(value) || value['format'] !== DECK_FORMAT) return refuse({ code: 'notADeck' });
  const { version, scenes, title } = value;
  if (version !== DECK_VERSION && version !== FIRST_VERSION)
    return refuse({ code: 'newerVersion', version: String(JSON.stringify(version)).slice(0, 20), known: DECK_VERSION });
  if (!Array.isArray(scenes)) return refuse({ code: 'noScenes' });
  const repairs: DeckRepair[] = Object.keys(value)
    .filter((key) => !KNOWN.has(key))
    .slice(0, 3)
    .map((field) => ({ code: 'unknownField', field: field.slice(0, 40) }));
  const goodTitle = typeof title === 'string' ? title.slice(0, DECK_LIMITS.title) : '';
  if (goodTitle !== title) repairs.push({ code: 'titleMended' });
  const read = readScenes(version === FIRST_VERSION ? scenes.map(withoutMinutes) : scenes, repairs);
  if (read.length === 0 && scenes.length > 0) return refuse({ code: 'noGoodScene', scenes: scenes.length });
  return { ok: true, deck: { title: goodTitle, scenes: read }, repairs };
}

/** Before version 2 a field of this name was somebody’s own. */
function withoutMinutes(scene: unknown): unknown {
  return isRecord(scene) ? { ...scene, minutes: null } : scene;
}

const KNOWN: ReadonlySet<string> = new Set(['format', 'version', 'title', 'scenes']);

function parse(text: string): { ok: true; value: unknown } | { ok: false; refusal: DeckRefusal } {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? NaN); // Chromium says a place, Firefox a line
    if (text.trimStart().startsWith('{') && (at >= text.trimEnd().length || /end of|unterminated/i.test(message)))
      return refuse({ code: 'cutOff' });
    const line = Number.isNaN(at)
      ? Number(/line (\d+)/.exec(message)?.[1] ?? NaN)
      : text.slice(0, at).split('\n').length;
    return refuse({ code: 'notJson', line: Number.isNaN(line) ? null : line });
  }
}

function refuse(refusal: DeckRefusal): { ok: false; refusal: DeckRefusal } {
  return { ok: false, refusal };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
