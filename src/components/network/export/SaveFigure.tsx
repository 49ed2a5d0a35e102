import type { ReactNode } from 'react';
import { deferred } from '../../primitives/deferred';
import { useMessages } from '../../primitives/messages';
import { PanelBoundary } from '../../primitives/PanelBoundary';
import type { FigureMenuProps } from './FigureMenu';
import './saveFigure.css';

const Menu = deferred(() => import('./FigureMenu').then((m) => m.FigureMenu));

/** Saves the figure in which it stands, the nearest element with `data-saveable`; its code comes after the figure. */
export function SaveFigure(props: FigureMenuProps) {
  return (
    <SavePlace>
      <Menu.Component {...props} />
    </SavePlace>
  );
}

/** Where a figure's button stands: not part of what is saved, and no loss to the figure if its code does not come. */
export function SavePlace({ children }: { children: ReactNode }) {
  const { shell } = useMessages();
  return (
    <div className="save-figure" data-screen-only="">
      <PanelBoundary name={shell.exportMenu}>{children}</PanelBoundary>
    </div>
  );
}
