/**
 * Layouts are made along the flow: `along` grows in its direction, `across` is 0 on its centre line
 * and negative on the side of the shortcuts. A drawing then runs to the right, or down on a phone.
 */
export type Orientation = 'right' | 'down';

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

/** A rectangle in flow coordinates, by its centre across and its start along. */
export interface FlowBox {
  along: number;
  length: number;
  /** Centre. */
  across: number;
  breadth: number;
}

export interface Placement {
  orientation: Orientation;
  point: (along: number, across: number) => Point;
  box: (flow: FlowBox) => Box;
}

/** @param centre where the flow's centre line lies, in px from the top (right) or from the left (down) */
export function placement(orientation: Orientation, centre: number): Placement {
  const point = (along: number, across: number): Point =>
    orientation === 'right' ? { x: along, y: centre + across } : { x: centre - across, y: along };
  return {
    orientation,
    point,
    box: ({ along, length, across, breadth }) => {
      const { x, y } = point(along, across);
      return orientation === 'right'
        ? { x, y: y - breadth / 2, width: length, height: breadth }
        : { x: x - breadth / 2, y, width: breadth, height: length };
    },
  };
}
