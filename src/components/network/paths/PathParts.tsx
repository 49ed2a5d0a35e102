import { type FormKernel, weightCount, weightFactors } from '../../../model/figures/formKernels';
import type { Box, Orientation, Point } from '../../../model/layout/orientation';
import { PATH_SUM_RADIUS } from '../../../model/layout/pathForms';
import { formatCount } from '../../primitives/format';

/** Where values are added. */
export function Plus({ at }: { at: Point }) {
  return (
    <g className="path-plus">
      <circle cx={at.x} cy={at.y} r={PATH_SUM_RADIUS} />
      <path d={`M${at.x - 5} ${at.y}h10M${at.x} ${at.y - 5}v10`} />
    </g>
  );
}

/** From the sum out of the picture. */
export function OutputArrow({ from, to, orientation }: { from: Point; to: Point; orientation: Orientation }) {
  const head = orientation === 'right' ? 'm-7 -5l7 5l-7 5' : 'm-5 -7l5 7l5 -7';
  return <path className="path-flow" d={`M${from.x} ${from.y}L${to.x} ${to.y}${head}`} />;
}

/** Where the block's input is read; beside it the number of its channels. */
export function InputDot({ at, channels, orientation }: { at: Point; channels: number; orientation: Orientation }) {
  const place =
    orientation === 'right'
      ? { x: at.x + 12, y: at.y + 26, textAnchor: 'end' as const }
      : { x: at.x + 16, y: at.y + 1, textAnchor: 'start' as const };
  return (
    <>
      <circle className="path-input" cx={at.x} cy={at.y} r={4} />
      <text className="path-channels" {...place}>
        {formatCount(channels)}
      </text>
    </>
  );
}

/** What the convolutions of one column are, and how their weights are counted: around it, or below it where data flows down. */
export function ColumnText({ box, kernel, orientation }: { box: Box; kernel: FormKernel; orientation: Orientation }) {
  const middle = box.x + box.width / 2;
  const bottom = box.y + box.height;
  const [title, sum] = orientation === 'right' ? [box.y - 14, bottom + 24] : [bottom + 20, bottom + 38];
  return (
    <>
      <text className="path-column-title" style={{ transform: `translate(${middle}px, ${title}px)` }}>
        {kernelName(kernel)}
      </text>
      <text className="path-column-sum" style={{ transform: `translate(${middle}px, ${sum}px)` }}>
        {weightFactors(kernel).map(formatCount).join(' · ')} ={' '}
        <tspan className="path-column-total">{formatCount(weightCount(kernel))}</tspan>
      </text>
    </>
  );
}

/** 32 × (1×1, 256 → 4), or 3×3, 128 → 128, g = 32. */
function kernelName({ count, side, from, to, groups }: FormKernel): string {
  const name = `${side}×${side}, ${formatCount(from)} → ${formatCount(to)}${groups > 1 ? `, g = ${formatCount(groups)}` : ''}`;
  return count > 1 ? `${formatCount(count)} × (${name})` : name;
}
