import { type FormKernel, formKernels, KERNEL_PLACES, type KernelPlace, type PathBlock, type PathForm, weightCount, weightFactors } from '../../../model/figures/formKernels';
import { PATH_SUM_RADIUS, type PathForms, pathForms } from '../../../model/layout/pathForms';
import type { Box, Point } from '../../../model/layout/orientation';
import { formatCount } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import { PathLaneGlyph } from './PathLaneGlyph';
import './PathPicture.css';

interface Props {
  form: PathForm;
  block: PathBlock;
  /** 0-based */
  followed: number;
  onFollow: (path: number) => void;
}

/** All paths' weights where the form puts them. Every path keeps its elements, so that a change of form moves them. */
export function PathPicture({ form, block, followed, onFollow }: Props) {
  const { resnext } = useMessages().groups;
  const picture = pathForms(form, block);
  const kernels = formKernels(form, block);
  const order = [...picture.lanes.keys()].filter((i) => i !== followed);
  return (
    <svg className="path-picture" viewBox={`0 0 ${picture.width} ${picture.height}`} role="img" aria-label={resnext.pictureLabel(form, block.cardinality)} data-form={form}>
      <path className="path-shortcut" d={picture.shortcut} />
      <rect className="path-frame" {...picture.diagonalFrame} data-shown={form === 'c'} />
      {[...order, followed].map((i) => (
        <PathLaneGlyph key={i} index={i} kernels={KERNEL_PLACES.map((place) => picture.lanes[i]!.kernels[place])} lines={picture.lanes[i]!.lines} cardinality={block.cardinality} isFollowed={i === followed} onFollow={onFollow} />
      ))}
      <Ends picture={picture} form={form} outerChannels={block.outerChannels} />
      {KERNEL_PLACES.map((place) => (
        <ColumnText key={place} box={picture.columns[place]} kernel={kernels[place]} place={place} />
      ))}
      <text className="path-joint" {...picture.joint} data-shown={form === 'b' && block.cardinality > 1} aria-hidden="true">
        {resnext.concatenate(block.cardinality, block.pathWidth)}
      </text>
    </svg>
  );
}

function Ends({ picture: { input, pathSum, addition, output }, form, outerChannels }: { picture: PathForms; form: PathForm; outerChannels: number }) {
  const { resnext } = useMessages().groups;
  return (
    <>
      <path className="path-flow" d={`M${pathSum.x} ${pathSum.y}H${output.x}m-7 -5l7 5l-7 5`} />
      <circle className="path-input" cx={input.x} cy={input.y} r={4} />
      <text className="path-channels" x={input.x + 12} y={input.y + 26}>{formatCount(outerChannels)}</text>
      <g data-shown={form === 'a'} className="path-sum">
        <Plus at={pathSum} />
        <text x={pathSum.x} y={pathSum.y + PATH_SUM_RADIUS + 18}>{resnext.sum}</text>
      </g>
      <Plus at={addition} />
    </>
  );
}

function Plus({ at }: { at: Point }) {
  return (
    <g className="path-plus">
      <circle cx={at.x} cy={at.y} r={PATH_SUM_RADIUS} />
      <path d={`M${at.x - 5} ${at.y}h10M${at.x} ${at.y - 5}v10`} />
    </g>
  );
}

/** What the column's convolutions are, and how their weights are counted. */
function ColumnText({ box, kernel, place }: { box: Box; kernel: FormKernel; place: KernelPlace }) {
  const x = box.x + box.width / 2;
  return (
    <>
      <text className="path-column-title" style={{ transform: `translate(${x}px, ${box.y - 14}px)` }}>
        <KernelName kernel={kernel} />
      </text>
      <text className="path-column-sum" style={{ transform: `translate(${x}px, ${box.y + box.height + 24}px)` }} data-weights={place}>
        {weightFactors(kernel).map(formatCount).join(' · ')} = <tspan className="path-column-total">{formatCount(weightCount(kernel))}</tspan>
      </text>
    </>
  );
}

/** 32 × (1×1, 256 → 4), or 3×3, 128 → 128, g = 32. */
function KernelName({ kernel: { count, side, from, to, groups } }: { kernel: FormKernel }) {
  const name = `${side}×${side}, ${formatCount(from)} → ${formatCount(to)}${groups > 1 ? `, g = ${formatCount(groups)}` : ''}`;
  return <>{count > 1 ? `${formatCount(count)} × (${name})` : name}</>;
}
