import type { ReactNode } from 'react';
import type { GroupsFigure } from '../../state/slices/groups';
import { useSelected } from '../primitives/useStore';

/** Whether one figure stands in another page by itself, without its part. */
export function useIsAlone(): boolean {
  return useSelected(({ state: { embed } }) => embed !== null && embed !== '1');
}

interface Props {
  /** The figures with which it stands: one is the figure itself, several are moved by the same control. */
  figures: readonly GroupsFigure[];
  children: ReactNode;
}

/** A figure, or what moves it: it stands in the part, and where such a figure is asked for alone. */
export function With({ figures, children }: Props) {
  const isAlone = useIsAlone();
  const asked = useSelected(({ state }) => state.embed);
  return !isAlone || figures.some((figure) => figure === asked) ? children : null;
}

/** A row or a column of figures; one alone needs no place among others. */
export function Beside({ className, children }: { className?: string; children: ReactNode }) {
  return useIsAlone() ? children : <div className={className}>{children}</div>;
}
