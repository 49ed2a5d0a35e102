import { useEffect } from 'react';
import type { Zoom } from './useZoom';

interface Sizes {
  /** The window on the drawing, and the drawing at zoom 1, in CSS px. */
  width: number;
  height: number;
  contentWidth: number;
  /** CSS px per px of the drawing at zoom 1. */
  scale: number;
}

/** Paper has no window to move: while the page is printed, the drawing is whole, and as wide as the paper lets it be. */
export function useWholeOnPaper(
  { svg, scene }: Pick<Zoom, 'svg' | 'scene'>,
  { width, height, contentWidth, scale }: Sizes,
): void {
  useEffect(() => {
    let onScreen: string | null = null;
    const spread = () => {
      onScreen = scene.current?.getAttribute('transform') ?? null;
      const paperWidth = Math.max(width, contentWidth);
      svg.current?.setAttribute('width', String(paperWidth)); // the picture's proportions come from its attributes
      svg.current?.setAttribute('viewBox', `0 0 ${paperWidth} ${height}`);
      scene.current?.setAttribute('transform', `translate(${(paperWidth - contentWidth) / 2} 0) scale(${scale})`);
    };
    const restore = () => {
      svg.current?.setAttribute('width', String(width));
      svg.current?.removeAttribute('viewBox');
      if (onScreen !== null) scene.current?.setAttribute('transform', onScreen);
    };
    addEventListener('beforeprint', spread);
    addEventListener('afterprint', restore);
    return () => {
      removeEventListener('beforeprint', spread);
      removeEventListener('afterprint', restore);
    };
  }, [svg, scene, width, height, contentWidth, scale]);
}
