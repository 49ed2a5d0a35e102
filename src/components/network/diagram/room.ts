import { createContext } from 'react';
import type { LayerGraph } from '../../../model/graph/layerGraph';

export interface Fit {
  /** At most so many CSS px per px of the layout. */
  scale: number;
  /** How much higher than usual the maps are drawn. */
  stretch: number;
  /** CSS px that a drawing may be high. */
  height: number;
}

export interface Room {
  /** What the drawings of these networks share, at this width in CSS px. */
  fit: (graphs: readonly LayerGraph[], width: number) => Fit;
  /** CSS px that a plot may be high. */
  plotHeight: number;
  /** The drawing's scene stands at this scale, in CSS px per px of its layout, this many CSS px from the left. */
  placed: (scene: SVGGElement, at: { scale: number; offset: number }) => void;
  /** How much larger than its look's own the page's text is. */
  textGrowth: number;
}

/** Where pictures have a room to fill, as on the wall; null on a page that scrolls. */
export const PictureRoom = createContext<Room | null>(null);
