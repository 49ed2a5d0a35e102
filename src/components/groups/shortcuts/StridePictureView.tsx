import { useId } from 'react';
import { layerFigures } from '../../../model/figures/layerFigures';
import type { LayerNode, Template } from '../../../model/graph/layerGraph';
import type { Orientation } from '../../../model/layout/orientation';
import { layOutStride, type PlacedConv, type PlacedMap } from '../../../model/layout/stridePicture';
import { formatCount, formatShape, formatShort } from '../../primitives/format';
import { useGroupsWords } from '../../network/groupsWords';
import { Hatch } from './Hatch';
import './StridePicture.css';

/** Of the input's side: enough to see the rhythm of two. */
export const DRAWN_POSITIONS = 8;

interface Props {
  template: Template;
  orientation: Orientation;
  /** Names of the layers that cost more or less in the other version. */
  changed: ReadonlySet<string>;
  labelledBy: string;
}

/** A bottleneck by its maps: which positions each convolution reads, and where the stride is. */
export function StridePictureView({ template, orientation, changed, labelledBy }: Props) {
  const hatchId = useId();
  const picture = layOutStride(template, DRAWN_POSITIONS, orientation);
  const { width, height, addition } = picture;
  const strided = picture.convs.find(({ layer }) => strideOf(layer) > 1);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: `${width / 16}rem` }}
      className="stride-picture"
      data-stage={2}
      data-orientation={orientation}
      role="img"
      aria-labelledby={labelledBy}
    >
      <Hatch id={hatchId} />
      <path d={picture.shortcutPath} className="stride-shortcut" data-line="projection" />
      {picture.arrows.map(({ from, to }, i) => (
        <path key={i} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} className="stride-flow" />
      ))}
      {picture.maps.map((map, i) => (
        <MapView key={i} map={map} hatch={`url(#${hatchId})`} isOutput={i === picture.maps.length - 1} />
      ))}
      {picture.convs.map((conv) => (
        <ConvView key={conv.layer.name} conv={conv} isChanged={changed.has(conv.layer.name)} />
      ))}
      <ProjectionView conv={picture.projection} />
      <g className="stride-addition">
        <circle cx={addition.center.x} cy={addition.center.y} r={addition.radius} />
        <text x={addition.center.x} y={addition.center.y}>
          +
        </text>
      </g>
      {strided !== undefined && <StrideMark conv={strided} />}
    </svg>
  );
}

function MapView({
  map: { shape, cells, caption, reads, box },
  hatch,
  isOutput,
}: {
  map: PlacedMap;
  hatch: string;
  isOutput: boolean;
}) {
  const { stride } = useGroupsWords().shortcuts;
  return (
    <g data-output={isOutput ? '' : undefined}>
      <rect {...box} className="stride-ground" />
      {cells.map(({ row, column, box: cell, isRead, isReadByShortcut }) => (
        <g key={`${row} ${column}`} className="stride-cell" data-read={isRead ? '' : undefined}>
          <rect {...cell} rx={2} />
          {!isRead && <rect {...cell} rx={2} style={{ fill: hatch }} className="stride-unread" />}
          {isReadByShortcut && <circle cx={cell.x + cell.width / 2} cy={cell.y + cell.height / 2} r={2.6} />}
        </g>
      ))}
      <text {...caption} className="stride-shape">
        {formatShape(shape)}
      </text>
      {reads !== null && (
        <text
          x={caption.x}
          y={caption.y + 16}
          className="stride-reads"
          data-partly={reads.read < reads.of ? '' : undefined}
        >
          {reads.read < reads.of ? stride.readSome(formatCount(reads.read), formatCount(reads.of)) : stride.readAll}
        </text>
      )}
    </g>
  );
}

function ConvView({ conv: { layer, box, note }, isChanged }: { conv: PlacedConv; isChanged: boolean }) {
  const { stride } = useGroupsWords().shortcuts;
  return (
    <g className="stride-conv">
      <rect {...box} rx={6} />
      <text x={box.x + box.width / 2} y={box.y + box.height / 2}>
        {convName(layer)}
      </text>
      <text {...note} className="stride-note" data-changed={isChanged ? '' : undefined}>
        {stride.macs(formatShort(layerFigures(layer).macs, 1))}
      </text>
    </g>
  );
}

function ProjectionView({ conv: { layer, box } }: { conv: PlacedConv }) {
  const { stride } = useGroupsWords().shortcuts;
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return (
    <g className="stride-conv" data-branch="">
      <rect {...box} rx={6} />
      <text x={x} y={y - 7}>
        {convName(layer)}
      </text>
      <text x={x} y={y + 7}>
        {stride.mark(strideOf(layer))}
      </text>
    </g>
  );
}

/** The only thing of the block that moves. */
function StrideMark({ conv: { layer, mark } }: { conv: PlacedConv }) {
  const { stride } = useGroupsWords().shortcuts;
  return (
    <g className="stride-mark" style={{ transform: `translate(${mark.x}px, ${mark.y}px)` }}>
      <rect x={-31} y={-10} width={62} height={20} rx={10} />
      <text>{stride.mark(strideOf(layer))}</text>
    </g>
  );
}

function strideOf(layer: LayerNode): number {
  return layer.window!.stride[0]; // convolutions have a window
}

function convName(layer: LayerNode): string {
  return `${layer.window!.kernel.join('×')}, ${layer.output.channels}`; // convolutions have a window
}
