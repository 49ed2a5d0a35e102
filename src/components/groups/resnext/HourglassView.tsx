import type { LayerNode } from '../../../model/graph/layerGraph';
import { hourglass } from '../../../model/layout/hourglass';
import type { Point } from '../../../model/layout/orientation';
import { formatCount } from '../../primitives/format';
import { useGroupsWords } from '../../network/groupsWords';
import { pathColour } from '../../network/paths/pathColour';
import '../../network/paths/PathPicture.css';

/** The block's waist: tensors as wide as their channels, a grouped convolution cut into its groups. */
export function HourglassView({ convolutions, most }: { convolutions: readonly LayerNode[]; most: number }) {
  const { resnext } = useGroupsWords();
  const channels = channelsOf(convolutions);
  const picture = hourglass(
    channels,
    convolutions.map(({ window }) => window?.groups ?? 1),
    most,
  );
  const { addition } = picture;
  return (
    <svg
      className="hourglass"
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      style={{ width: `${picture.width / 16}rem`, height: `${picture.height / 16}rem` }}
      preserveAspectRatio="none"
      role="img"
      aria-label={resnext.hourglass(channels.map(formatCount).join(' → '))}
    >
      <path className="hourglass-shortcut" d={picture.shortcut} data-shortcut="identity" data-block="layer1.1" />
      {picture.convolutions.map((parts, i) =>
        parts.map((corners, part) => (
          <polygon
            key={`${i} ${part}`}
            className="hourglass-part"
            points={pointsOf(corners)}
            style={parts.length > 1 ? { fill: pathColour(part, parts.length), fillOpacity: 0.6 } : undefined}
          />
        )),
      )}
      {picture.bars.map((bar, i) => (
        <rect key={i} className="hourglass-bar" {...bar} rx={1.5} />
      ))}
      <g className="path-plus">
        <circle cx={addition.x} cy={addition.y} r={9} />
        <path d={`M${addition.x - 4.5} ${addition.y}h9M${addition.x} ${addition.y - 4.5}v9`} />
      </g>
    </svg>
  );
}

/** Of the block's input, and after each convolution. */
export function channelsOf(convolutions: readonly LayerNode[]): number[] {
  return [convolutions[0]!.input.channels, ...convolutions.map(({ output }) => output.channels)]; // a block has convolutions
}

function pointsOf(corners: readonly Point[]): string {
  return corners.map(({ x, y }) => `${x},${y}`).join(' ');
}
