import type { Theme } from '../../../state/viewState';
import { useSelected } from '../../primitives/useStore';

/** A projector's text is for the last row. */
const TEXT_SCALE: Record<Theme, number> = { light: 1, dark: 1, projector: 1.4 };

/** How much larger than usual a drawing's text is in the look on screen. */
export function useTextScale(): number {
  return TEXT_SCALE[useSelected(({ state }) => state.theme)];
}
