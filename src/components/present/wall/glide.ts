export interface Placed {
  /** CSS px per px of the drawing. */
  scale: number;
  /** CSS px from the left. */
  offset: number;
}

const GLIDE_MS = 350;
const last = new WeakMap<SVGGElement, Placed>();

/** A drawing that is fitted anew moves there from where it stood; its shapes do so by their own transitions. */
export function glide(scene: SVGGElement, to: Placed): void {
  const from = last.get(scene);
  last.set(scene, to);
  const isStill =
    matchMedia('(prefers-reduced-motion: reduce)').matches ||
    scene.ownerSVGElement?.hasAttribute('data-zoomed') === true;
  if (from === undefined || isStill || (from.scale === to.scale && from.offset === to.offset)) return;
  scene.animate(
    [from, to].map(({ scale, offset }) => ({ transform: `translate(${offset}px, 0) scale(${scale})` })),
    { duration: GLIDE_MS, easing: 'ease-out' },
  );
}
