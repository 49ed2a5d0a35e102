import { scaleLinear } from 'd3-scale';
import type { Account } from '../../../model/figures/costAccount';
import { COST_KINDS, type CostKind } from '../../../model/figures/layerFigures';

/** Places along a chart's axis, in percent of its width. */
export interface Axis {
  position: (count: number) => number;
  /** A count in the chart's one unit: 13.11 M beside 0.22 M. */
  text: (count: number) => string;
  ticks: readonly number[];
  tickText: (tick: number) => string;
}

/** Few ticks at round numbers; the longest bar nearly fills the width. */
const TICKS = 3;

export function axisFor(largest: number): Axis {
  const scale = scaleLinear([0, Math.max(1, largest)], [0, 100]);
  const [tickText, countText] = [scale.tickFormat(TICKS, '~s'), scale.tickFormat(TICKS, '.2s')]; // 5M, 13.11M: one unit each
  return {
    position: (count) => scale(count),
    text: (count) => (count > 0 ? spaced(countText(count)).replace(/^0\.00/, '<0.01') : '0'),
    ticks: scale.ticks(TICKS),
    tickText: (tick) => (tick === 0 ? '0' : spaced(tickText(tick))),
  };
}

/** SI wants a space before the unit, and d3-format writes none. */
function spaced(text: string): string {
  return text.replace(/(?=[a-zA-Z]$)/, ' ');
}

export interface Segment {
  kind: CostKind;
  start: number;
  width: number;
}

/** The kinds of one bar end to end, always in the same order; kinds that cost nothing have no segment. */
export function stackedBar({ byKind }: Account, { position }: Axis): Segment[] {
  let counted = 0;
  return COST_KINDS.filter((kind) => byKind[kind] > 0).map((kind) => {
    const start = position(counted);
    counted += byKind[kind];
    return { kind, start, width: position(counted) - start };
  });
}
