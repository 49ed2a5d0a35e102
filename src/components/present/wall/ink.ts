import { Listeners } from '../../../state/listeners';
import { type Drawn, NOTHING_DRAWN, readInk, writeInk } from './inkText';
import type { Stroke } from './strokes';

const KEY = 'resnet-atlas.ink';

/** What has been drawn on this wall. It stays with its show and scene as long as the tab, through reloads; the show's end wipes it off. */
class Ink {
  private drawn = NOTHING_DRAWN;
  private show: string | null = null;
  private readonly listeners = new Listeners();

  readonly get = (): Drawn => this.drawn;

  readonly subscribe = this.listeners.subscribe;

  /** The wall takes part in this show. One that joins an older show takes along what is on it. */
  belongTo(show: string): void {
    if (show === this.show) return;
    this.show = show;
    this.publish(this.drawn.size > 0 ? this.drawn : readInk(kept(), show));
  }

  change(sceneId: string, edit: (strokes: readonly Stroke[]) => readonly Stroke[]): void {
    this.publish(new Map(this.drawn).set(sceneId, edit(this.drawn.get(sceneId) ?? [])));
  }

  wipe(): void {
    this.show = null;
    this.publish(NOTHING_DRAWN);
  }

  private publish(drawn: Drawn): void {
    this.drawn = drawn;
    keep(this.show === null || drawn.size === 0 ? null : writeInk(this.show, drawn));
    this.listeners.tell();
  }
}

export const ink = new Ink();

function kept(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keep(text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, text);
  } catch {
    // Without storage, or room in it, strokes stay as long as the page.
  }
}
