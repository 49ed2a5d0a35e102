import { useEffect } from 'react';
import { PENS } from './strokes';
import type { Tools } from './useTools';
import { useLatest } from '../../primitives/useLatest';

const TYPING = 'input:not([type=radio], [type=range], [type=checkbox]), select, textarea, [contenteditable]';
/** The browser scrolls the list of keys and moves within it by these. */
const IN_DIALOG = new Set(['Tab', 'Enter', ' ']);

/**
 * The tools' keys, before those of the show: with a tool in hand Esc puts it down, and with the pen 1, 2 and 3 are
 * its colours.
 */
export function useToolKeys(tools: Tools, isBlack: boolean): void {
  const current = useLatest({ tools, isBlack });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { tools: now, isBlack: isDark } = current.current;
      if (isDark || (event.target instanceof Element && event.target.closest(TYPING) !== null)) return;
      if (now.showsKeys && event.key !== 'Escape' && !isHelp(event)) {
        if (!IN_DIALOG.has(event.key)) event.stopImmediatePropagation();
        return;
      }
      if (!perform(event, now)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, [current]);
}

const hasModifier = (event: KeyboardEvent) => event.ctrlKey || event.metaKey || event.altKey;
const isHelp = (event: KeyboardEvent) => !hasModifier(event) && (event.key === '?' || event.key.toLowerCase() === 'h');

/** Whether the key was a tool's. */
function perform(event: KeyboardEvent, tools: Tools): boolean {
  const key = event.key.toLowerCase();
  const act = actOf(key, tools);
  const isTakeBack = key === 'z' && tools.tool === 'pen' && !event.altKey && !event.shiftKey;
  if (act === null || (hasModifier(event) && !isTakeBack)) return false;
  act();
  return true;
}

function actOf(key: string, tools: Tools): (() => void) | null {
  if (key === 'p') return () => tools.toggle('pen');
  if (key === 'l') return () => tools.toggle('spotlight');
  if (key === '?' || key === 'h' || (tools.showsKeys && key === 'escape')) return tools.toggleKeys;
  if (tools.tool !== null && key === 'escape' && document.querySelector(':popover-open') === null) return tools.putDown;
  return tools.tool === 'pen' ? penAct(key, tools) : null;
}

function penAct(key: string, tools: Tools): (() => void) | null {
  if (key === 'z') return tools.takeBack;
  if (key === 'x') return tools.clear;
  const pen = /^\d$/.test(key) ? PENS[Number(key) - 1] : undefined;
  return pen === undefined ? null : () => tools.choosePen(pen);
}
