import { useContext } from 'react';
import type { Theme } from '../../../state/viewState';
import { useSelected } from '../../primitives/useStore';
import { PictureRoom } from './room';

/** A projector's text is for the last row. */
const TEXT_SCALE: Record<Theme, number> = { light: 1, dark: 1, projector: 1.4 };

/** On a wall, in every look. */
export const WALL_TEXT_SCALE = TEXT_SCALE.projector;

/** How much larger than usual a drawing's text is in the look on screen, or on the wall; the drawing is scaled as a whole. */
export function useTextScale(): number {
  const own = TEXT_SCALE[useSelected(({ state }) => state.theme)];
  return useContext(PictureRoom) === null ? own : WALL_TEXT_SCALE;
}

/** The same for a plot, whose px are the page's own. */
export function usePlotTextScale(): number {
  const room = useContext(PictureRoom);
  return useTextScale() * (room?.textGrowth ?? 1);
}

/** CSS px that a plot of this height gets. */
export function usePlotHeight(wanted: number): number {
  const room = useContext(PictureRoom);
  return Math.min(wanted, room?.plotHeight ?? Infinity);
}
