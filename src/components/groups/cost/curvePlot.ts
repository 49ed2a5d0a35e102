import { equalCostCurve, PAPER_BUDGET } from '../../../model/figures/cardinality';
import { plot, type Plot } from '../../../model/layout/plot';
import { GROUPS_RANGES } from '../../../state/groupsState';

const CARDINALITIES = [GROUPS_RANGES.cardinality.min, GROUPS_RANGES.cardinality.max] as const;
export const CURVE_DOMAIN = {
  x: CARDINALITIES,
  y: [GROUPS_RANGES.pathWidth.min, GROUPS_RANGES.pathWidth.max] as const,
};
/** Where nothing limits it. */
export const CURVE_HEIGHT_PX = 372;
/** The last of the paper's points stands a sixth of the axis before its end, and is written on. */
const LABEL_PX = 98;
const YOURS_PX = 150;

export interface CurveArea {
  plot: Plot;
  /** Of the whole picture, px. */
  width: number;
  height: number;
  /** What the learner's point is called needs so much room beside it, px. */
  labelRoom: number;
  /** SVG path of the widths that cost ResNet-50's budget, and one that closes below it. */
  curve: string;
  below: string;
}

/** C and d by doublings, and the curve between them. */
export function curvePlot(width: number, height: number, textScale: number): CurveArea {
  const margin = {
    top: 26 * textScale,
    right: Math.max(26, LABEL_PX * textScale - width / 7),
    bottom: 26 * textScale,
    left: 34 * textScale,
  };
  const area = plot({
    width,
    height,
    margin,
    x: { kind: 'doubling', domain: CURVE_DOMAIN.x },
    y: { kind: 'doubling', domain: CURVE_DOMAIN.y },
  });
  const curve = area.path(
    equalCostCurve({ budget: PAPER_BUDGET, maxCardinality: CARDINALITIES[1] }).map((point) => ({
      x: point.cardinality,
      y: point.width,
    })),
  );
  return {
    plot: area,
    width,
    height,
    labelRoom: YOURS_PX * textScale,
    curve,
    below: `${curve}V${area.bottom}H${area.left}Z`,
  };
}
