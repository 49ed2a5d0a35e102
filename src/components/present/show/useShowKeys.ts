import { useEffect, useState } from 'react';
import { useLatest } from '../../primitives/useLatest';

export interface ShowMoves {
  /** Scenes on, negative back. */
  turn: (by: number) => void;
  /** To a scene, from 1. */
  jump: (place: number) => void;
  toggleBlack: () => void;
  isBlack: boolean;
  asWritten: () => void;
  toggleControls: () => void;
  openSpeaker: () => void;
  toggleCode: () => void;
  fullScreen: () => void;
  leave: () => void;
}

/** A number is forgotten when Enter does not follow. */
const NUMBER_MS = 4000;
const MAX_DIGITS = 3;

/** The presenter's keys, a clicker's Page Up and Page Down among them. Gives the digits typed so far. */
export function useShowKeys(moves: ShowMoves): string {
  const [digits, setDigits] = useState('');
  const current = useLatest({ moves, digits });
  useEffect(() => {
    if (digits === '') return;
    const timer = setTimeout(() => setDigits(''), NUMBER_MS);
    return () => clearTimeout(timer);
  }, [digits]);
  useEffect(() => {
    const act = (event: KeyboardEvent, isFirst: boolean) => {
      const { moves: now, digits: typed } = current.current;
      if (event.ctrlKey || event.metaKey || event.altKey || !isForShow(event, isFirst, typed)) return;
      if (/^\d$/.test(event.key)) setDigits((typed + event.key).slice(-MAX_DIGITS));
      else {
        perform(event, now, typed);
        setDigits('');
      }
      event.preventDefault();
      event.stopPropagation();
    };
    const first = (event: KeyboardEvent) => act(event, true);
    const last = (event: KeyboardEvent) => act(event, false);
    addEventListener('keydown', first, true);
    addEventListener('keydown', last);
    return () => {
      removeEventListener('keydown', first, true);
      removeEventListener('keydown', last);
    };
  }, [current]);
  return digits;
}

const TURNS: Readonly<Record<string, number>> = {
  PageDown: 1,
  PageUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  ' ': 1,
};
const LETTERS: Readonly<
  Record<string, 'toggleBlack' | 'asWritten' | 'toggleControls' | 'openSpeaker' | 'toggleCode' | 'fullScreen'>
> = {
  b: 'toggleBlack',
  '.': 'toggleBlack',
  r: 'asWritten',
  c: 'toggleControls',
  s: 'openSpeaker',
  q: 'toggleCode',
  f: 'fullScreen',
};

const TYPED_INTO = 'input:not([type=radio], [type=range], [type=checkbox]), select, textarea, [contenteditable]';

/**
 * Page keys always turn, whatever has the focus, and so does every key on the black screen. The others come last:
 * a control or a drawing that uses a key keeps it.
 */
function isForShow(event: KeyboardEvent, isFirst: boolean, typed: string): boolean {
  const { key, target } = event;
  const isPage = key === 'PageDown' || key === 'PageUp';
  const isJump = key === 'Enter' && typed !== '';
  if (isFirst) return isJump || (isPage && !isIn(target, 'textarea'));
  if (event.defaultPrevented || isIn(target, TYPED_INTO))
    return key === 'Escape' && !event.defaultPrevented && !hasOpen();
  if (key in TURNS && isIn(target, 'input')) return false; // a choice or a slider moves by them
  if (key === ' ' && isIn(target, 'button, a, summary, [role=button], [role=tab]')) return false;
  if (key === 'Escape') return !hasOpen();
  return key in TURNS || key.toLowerCase() in LETTERS || /^\d$/.test(key);
}

/** The browser's own Esc closes a panel first. */
const hasOpen = () => document.querySelector(':popover-open, dialog[open]') !== null;

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

function perform({ key }: KeyboardEvent, moves: ShowMoves, typed: string): void {
  const letter = LETTERS[key.toLowerCase()];
  if (moves.isBlack) moves.toggleBlack(); // whatever is pressed brings the scene back
  else if (key === 'Enter') moves.jump(Number(typed));
  else if (key === 'Escape') {
    if (typed === '') moves.leave();
  } else if (letter !== undefined) moves[letter]();
  else moves.turn(TURNS[key] ?? 0);
}
