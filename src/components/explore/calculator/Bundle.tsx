import { linkVertical } from 'd3-shape';
import type { WiredGroup } from '../../../model/layout/channelWiring';
import { formatCount } from '../../primitives/format';
import { INPUT_Y, NUMBER_Y, OUTPUT_Y, ROW_WIDTH, SQUARE } from './wiringPlaces';

/** More lines than this in one group are drawn thin. */
const DENSE = 64;
/** About half a digit's width, to keep the last number inside. */
const HALF_DIGIT = 4;

interface Props {
  group: WiredGroup;
  /** The output whose inputs stand out, where it is one of these. */
  followed: number;
  colour: number;
  isNumbered: boolean;
}

/** One group: every input joined to every output. */
export function Bundle({ group: { index, inputs, outputs }, followed, colour, isNumbered }: Props) {
  const isDense = inputs.length * outputs.length > DENSE;
  return (
    <g data-stage={colour} data-dense={isDense ? '' : undefined} className="wiring-group">
      <path
        d={lines(
          inputs,
          outputs.filter((x) => x !== followed),
        )}
      />
      <path
        d={lines(
          inputs,
          outputs.filter((x) => x === followed),
        )}
        className="wiring-followed"
      />
      {inputs.map((x) => (
        <Square key={x} x={x} y={INPUT_Y} className="wiring-input" />
      ))}
      {outputs.map((x) => (
        <Square key={x} x={x} y={OUTPUT_Y} className="wiring-output" />
      ))}
      {isNumbered && (
        <GroupNumber
          middle={(outputs[0]! + outputs.at(-1)!) / 2 /* a group has an output */}
          text={formatCount(index + 1)}
        />
      )}
    </g>
  );
}

const link = linkVertical<readonly [from: number, to: number], readonly [x: number, y: number]>()
  .source(([from]) => [from, INPUT_Y + SQUARE / 2])
  .target(([, to]) => [to, OUTPUT_Y - SQUARE / 2]);

function lines(inputs: readonly number[], outputs: readonly number[]): string {
  return outputs.flatMap((to) => inputs.map((from) => link([from, to]) ?? '')).join('');
}

function Square({ x, y, className }: { x: number; y: number; className: string }) {
  return <rect x={x - SQUARE / 2} y={y - SQUARE / 2} width={SQUARE} height={SQUARE} rx={3} className={className} />;
}

function GroupNumber({ middle, text }: { middle: number; text: string }) {
  return (
    <text x={Math.min(middle, ROW_WIDTH - HALF_DIGIT * text.length)} y={NUMBER_Y} className="wiring-number">
      {text}
    </text>
  );
}
