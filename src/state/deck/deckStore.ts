import { Listeners } from '../listeners';
import type { Deck } from './deck';

export interface DeckSnapshot {
  /** Null while nobody has made one. */
  deck: Deck | null;
  canUndo: boolean;
  canRedo: boolean;
}

/** Edits with one label within this time are one step of undo: typing. */
const ONE_GESTURE_MS = 1000;
const MAX_STEPS = 100;

/** Holds the deck and its history; knows no React and no DOM. */
export class DeckStore {
  private snapshot: DeckSnapshot;
  private past: (Deck | null)[] = [];
  private future: (Deck | null)[] = [];
  private last = { label: '', at: -Infinity };
  private readonly listeners = new Listeners();
  private readonly keep: (deck: Deck | null) => void;
  private readonly now: () => number;

  /** @param keep writes the deck where it outlives the page; called after every change */
  constructor(
    deck: Deck | null,
    keep: (deck: Deck | null) => void = () => undefined,
    now: () => number = () => Date.now(),
  ) {
    this.keep = keep;
    this.now = now;
    this.snapshot = { deck, canUndo: false, canRedo: false };
  }

  readonly get = (): DeckSnapshot => this.snapshot;

  readonly subscribe = this.listeners.subscribe;

  /** @param label edits of one label that follow each other closely are taken back together; empty: each by itself */
  edit(deck: Deck | null, label = ''): void {
    const before = this.snapshot.deck;
    if (deck === before) return;
    const isSameGesture = label !== '' && label === this.last.label && this.now() - this.last.at < ONE_GESTURE_MS;
    if (!isSameGesture) this.past.push(before);
    if (this.past.length > MAX_STEPS) this.past.shift();
    this.future = [];
    this.last = { label, at: this.now() };
    this.publish(deck);
    this.keep(deck);
  }

  undo(): void {
    this.step(this.past, this.future);
  }

  redo(): void {
    this.step(this.future, this.past);
  }

  /** Takes what another window of this browser has made of the deck; undo leads back here. */
  follow(deck: Deck | null): void {
    this.past.push(this.snapshot.deck);
    this.future = [];
    this.last = { label: '', at: -Infinity };
    this.publish(deck);
  }

  private step(from: (Deck | null)[], to: (Deck | null)[]): void {
    const deck = from.pop();
    if (deck === undefined) return;
    to.push(this.snapshot.deck);
    this.last = { label: '', at: -Infinity };
    this.publish(deck);
    this.keep(deck);
  }

  private publish(deck: Deck | null): void {
    this.snapshot = { deck, canUndo: this.past.length > 0, canRedo: this.future.length > 0 };
    this.listeners.tell();
  }
}
