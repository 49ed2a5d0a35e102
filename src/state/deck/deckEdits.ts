import { type Deck, DECK_LIMITS, fitMinutes, freshId, type Scene } from './deck';

/** Edits of a deck: each gives a new one, or the same where there is nothing to do. Places count from 0. */

/** Behind the place that is given, else at the end; a full deck stays as it is. */
export function addScene(deck: Deck, scene: Omit<Scene, 'id'>, after = deck.scenes.length - 1): Deck {
  if (deck.scenes.length >= DECK_LIMITS.scenes) return deck;
  const id = freshId(new Set(deck.scenes.map((one) => one.id)));
  return { ...deck, scenes: deck.scenes.toSpliced(after + 1, 0, { ...scene, id }) };
}

export function changeScene(deck: Deck, id: string, change: Partial<Omit<Scene, 'id'>>): Deck {
  const place = placeOf(deck, id);
  const scene = deck.scenes[place];
  if (scene === undefined) return deck;
  const changed = { ...scene, ...change };
  const fitted = {
    ...changed,
    title: changed.title.slice(0, DECK_LIMITS.title),
    notes: changed.notes.slice(0, DECK_LIMITS.notes),
    minutes: fitMinutes(changed.minutes),
  };
  return { ...deck, scenes: deck.scenes.with(place, fitted) };
}

/** A copy right behind its original. */
export function duplicateScene(deck: Deck, id: string): Deck {
  const place = placeOf(deck, id);
  const scene = deck.scenes[place];
  return scene === undefined ? deck : addScene(deck, scene, place);
}

/** Moves a scene to a place; beyond the ends is the end. */
export function moveScene(deck: Deck, id: string, to: number): Deck {
  const from = placeOf(deck, id);
  const scene = deck.scenes[from];
  const target = Math.max(0, Math.min(deck.scenes.length - 1, to));
  if (scene === undefined || target === from) return deck;
  return { ...deck, scenes: deck.scenes.toSpliced(from, 1).toSpliced(target, 0, scene) };
}

export function removeScene(deck: Deck, id: string): Deck {
  const place = placeOf(deck, id);
  return place < 0 ? deck : { ...deck, scenes: deck.scenes.toSpliced(place, 1) };
}

export function renameDeck(deck: Deck, title: string): Deck {
  return { ...deck, title: title.slice(0, DECK_LIMITS.title) };
}

export function placeOf(deck: Deck, id: string): number {
  return deck.scenes.findIndex((scene) => scene.id === id);
}
