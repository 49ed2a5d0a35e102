import { type RefObject, useEffect } from 'react';
import type { Orientation } from '../../../model/layout/orientation';
import type { ShownNetwork } from '../shownNetwork';

interface ShownDrawing {
  /** Holds the whole picture, before zoom and window. */
  scene: SVGGElement;
  orientation: Orientation;
}

/** Each network's picture while it is on screen: for what is made of it. */
const drawings = new Map<ShownNetwork, ShownDrawing>();

export function useShownDrawing(
  network: ShownNetwork,
  scene: RefObject<SVGGElement | null>,
  orientation: Orientation,
): void {
  useEffect(() => {
    if (scene.current !== null) drawings.set(network, { scene: scene.current, orientation });
    return () => {
      drawings.delete(network);
    };
  }, [network, scene, orientation]);
}

/** The drawing of a network that stands on the page. */
export function drawingOf(network: ShownNetwork): ShownDrawing {
  const drawing = drawings.get(network);
  if (drawing === undefined) throw new Error(`no drawing of ${network.name} is on screen`);
  return drawing;
}
