import { linkHorizontal } from 'd3-shape';
import { memo, useMemo } from 'react';
import { groupWiring, type WiredChannel } from '../../../model/layout/groupWiring';
import { useGroupsWords } from '../groupsWords';
import { groupColour } from './groupColour';
import type { Factor, GroupedLayer } from './groupedLayer';

interface Props {
  layer: GroupedLayer;
  /** The output whose inputs stand out. */
  followed: number;
  onFollow: (output: number) => void;
  onLight: (factor: Factor | null) => void;
}

const HEIGHT = 420;
const INPUT_X = 58;
const OUTPUT_X = 262;
const WIDTH = 300;
/** Beyond this many kernels in a group, lines are straight: as many curves take too long to draw. */
const MAX_CURVES = 1100;
const MIN_LABEL_HEIGHT = 13;

/** Channels as squares, kernels as the lines between them. */
export const ChannelPicture = memo(function ChannelPicture({ layer, followed, onFollow, onLight }: Props) {
  const { slider } = useGroupsWords();
  const { groups, inChannels, outChannels, inPerGroup } = layer;
  const wiring = useMemo(
    () => groupWiring({ inChannels, outChannels, groups }, HEIGHT),
    [inChannels, outChannels, groups],
  );
  const followedGroup = Math.floor(followed / (outChannels / groups));
  return (
    <svg
      className="channel-picture"
      viewBox={`0 -8 ${WIDTH} ${HEIGHT + 34}`}
      role="img"
      aria-label={slider.wiring.label(inChannels, outChannels, groups, inPerGroup)}
      onPointerLeave={() => onLight(null)}
    >
      {wiring.bands.map(({ group, y, height }) => {
        const inputs = wiring.inputs.filter((channel) => channel.group === group);
        const outputs = wiring.outputs.filter((channel) => channel.group === group);
        return (
          <g
            key={group}
            data-stage={groupColour(group)}
            data-followed={group === followedGroup ? '' : undefined}
            className="wired-group"
          >
            <path
              d={lines(inputs, outputs)}
              className="wires"
              data-dense={inputs.length * outputs.length > 200 ? '' : undefined}
              onPointerEnter={() => onLight('kernel')}
            />
            {group === followedGroup && (
              <path
                d={lines(
                  inputs,
                  outputs.filter(({ channel }) => channel === followed),
                )}
                className="wires-followed"
              />
            )}
            {inputs.map(({ channel, y: middle }) => (
              <rect
                key={channel}
                {...square(INPUT_X, middle, wiring.squares.input)}
                className="input-square"
                onPointerEnter={() => onLight('inputs')}
              />
            ))}
            {outputs.map(({ channel, y: middle }) => (
              <rect
                key={channel}
                {...square(OUTPUT_X, middle, wiring.squares.output)}
                className="output-square"
                data-output={channel === followed ? '' : undefined}
                onPointerEnter={() => {
                  onLight('outputs');
                  onFollow(channel);
                }}
              />
            ))}
            {groups > 1 && height >= MIN_LABEL_HEIGHT && (
              <text
                x={INPUT_X - 22}
                y={y + height / 2}
                className="group-label"
                onPointerEnter={() => onLight('groups')}
              >
                g{group + 1}
              </text>
            )}
          </g>
        );
      })}
      <text x={INPUT_X} y={HEIGHT + 18} className="column-label">
        {slider.wiring.inputs(inChannels)}
      </text>
      <text x={OUTPUT_X} y={HEIGHT + 18} className="column-label">
        {slider.wiring.outputs(outChannels)}
      </text>
    </svg>
  );
});

function square(x: number, y: number, side: number) {
  return { x: x - side / 2, y: y - side / 2, width: side, height: side, rx: Math.min(3, side / 4) };
}

type Point = readonly [x: number, y: number];
const curve = linkHorizontal<readonly [from: Point, to: Point], Point>()
  .source(([from]) => from)
  .target(([, to]) => to);
const straight = ([from, to]: readonly [Point, Point]) => `M${from.join(' ')}L${to.join(' ')}`;
/** From the middle of a square to where its line begins. */
const CLEARANCE = 9;

function lines(inputs: readonly WiredChannel[], outputs: readonly WiredChannel[]): string {
  const link = inputs.length * outputs.length > MAX_CURVES ? straight : curve;
  const pointAt =
    (x: number) =>
    ({ y }: WiredChannel): Point => [x, round(y)];
  const starts = inputs.map(pointAt(INPUT_X + CLEARANCE));
  const ends = outputs.map(pointAt(OUTPUT_X - CLEARANCE));
  return ends.flatMap((end) => starts.map((start) => link([start, end]) ?? '')).join('');
}

const round = (value: number) => Math.round(value * 10) / 10;
