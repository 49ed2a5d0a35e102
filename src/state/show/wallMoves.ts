import type { Deck, Scene } from '../deck/deck';
import { sceneLink, sceneState } from '../deck/sceneLink';
import type { ShowValues } from './shared';

/** What a move changes of what the windows have in common. */
export type Move = Partial<ShowValues>;

/** The scene on the wall; a deck that has become shorter shows its last. Places count from 1. */
export function placeOnWall({ wall }: ShowValues, { scenes }: Deck): number {
  return Math.max(1, Math.min(wall.place, scenes.length));
}

/** The link that the wall shows: as changed, else as it was left, else as it is written. */
export function linkOnWall(values: ShowValues, deck: Deck): string | null {
  const scene = deck.scenes[placeOnWall(values, deck) - 1];
  if (scene === undefined) return null;
  return values.wall.link ?? leftLink(values, scene) ?? writtenLink(scene);
}

/** The link of a scene that the lecture comes to next. */
export function linkToCome(values: ShowValues, scene: Scene): string {
  return leftLink(values, scene) ?? writtenLink(scene);
}

/** Leaves the scene as it says, and shows another; null where there is none. */
export function turned(values: ShowValues, deck: Deck, place: number): Move | null {
  const from = deck.scenes[placeOnWall(values, deck) - 1];
  if (from === undefined || place < 1 || place > deck.scenes.length) return null;
  const wall = { place, link: null };
  const { link } = values.wall;
  if (from.live !== 'keep' || link === null) return { wall };
  return {
    wall,
    kept: link === writtenLink(from) ? without(values.kept, from.id) : { ...values.kept, [from.id]: link },
  };
}

/** The scene as its author wrote it. */
export function asWritten(values: ShowValues, deck: Deck): Move {
  const place = placeOnWall(values, deck);
  const id = deck.scenes[place - 1]?.id ?? '';
  const wall = { place, link: null };
  return Object.hasOwn(values.kept, id) ? { wall, kept: without(values.kept, id) } : { wall };
}

/** The scene's link in the words in which the app writes it. */
export function writtenLink(scene: Scene): string {
  return sceneLink(sceneState(scene.link, { lang: 'en', theme: 'light' }).state);
}

const leftLink = ({ kept }: ShowValues, { id }: Scene): string | null => (Object.hasOwn(kept, id) ? kept[id]! : null); // its own key

function without(kept: ShowValues['kept'], id: string): ShowValues['kept'] {
  const { [id]: _, ...others } = kept;
  return others;
}
