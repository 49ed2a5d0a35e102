import type { ReactNode } from 'react';
import type { Orientation } from '../../../model/layout/orientation';
import { useElementWidth } from '../diagram/useElementWidth';

/** Narrower than this a picture runs down the page. */
const NARROW_PX = 560;

/** A picture of data flowing: to the right where there is room, else down. */
export function Turning({ children }: { children: (orientation: Orientation) => ReactNode }) {
  const [ref, width] = useElementWidth<HTMLDivElement>();
  return (
    <div ref={ref} className="scroll-x">
      {width > 0 && children(width < NARROW_PX ? 'down' : 'right')}
    </div>
  );
}
