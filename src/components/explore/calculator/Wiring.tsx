import { Fragment, useId } from 'react';

import type { ConvolutionArguments } from '../../../model/architecture/convolution';
import { type ChannelWiring, channelWiring } from '../../../model/layout/channelWiring';
import { Bundle } from './Bundle';
import { HEIGHT, INPUT_Y, MARGIN, NUMBER_Y, OUTPUT_Y, ROW_WIDTH } from './wiringPlaces';
import { type CalculatorWords, useCalculatorWords } from './useCalculatorWords';
import './Wiring.css';

const COLOURS = 6;

interface Props {
  convolution: ConvolutionArguments;
  /** Colours tell groups apart, beside their distance and numbers. */
  isColoured: boolean;
}

/** Which input channels reach which output channels; the inputs of one output stand out. */
export function Wiring({ convolution, isColoured }: Props) {
  const calculator = useCalculatorWords();
  const captionId = useId();
  const wiring = channelWiring(convolution, ROW_WIDTH);
  const isNumbered = convolution.groups > 1;
  const followed = middleOf(middleOf(wiring.groups).outputs);
  return (
    <figure className="wiring">
      <svg viewBox={`${-MARGIN} 0 ${MARGIN + ROW_WIDTH} ${HEIGHT}`} role="img" aria-labelledby={captionId}>
        <RowName y={INPUT_Y} name={calculator.wiring.inputs} />
        <RowName y={OUTPUT_Y} name={calculator.wiring.outputs} />
        {isNumbered && <RowName y={NUMBER_Y} name={calculator.wiring.group} />}
        {wiring.groups.map((group) => (
          <Bundle
            key={group.index}
            group={group}
            followed={followed}
            colour={isColoured ? 1 + (group.index % COLOURS) : 0}
            isNumbered={isNumbered}
          />
        ))}
        {wiring.elision !== null && <Elision x={wiring.elision} />}
      </svg>
      <figcaption id={captionId}>
        {sentences(convolution, wiring, calculator).map((sentence) => (
          <Fragment key={sentence}>
            <span>{sentence}</span>
            {calculator.between}
          </Fragment>
        ))}
      </figcaption>
    </figure>
  );
}

function RowName({ y, name }: { y: number; name: string }) {
  return (
    <text x={-10} y={y} className="wiring-row">
      {name}
    </text>
  );
}

function Elision({ x }: { x: number }) {
  return (
    <g className="wiring-elision">
      {[INPUT_Y, (INPUT_Y + OUTPUT_Y) / 2, OUTPUT_Y].map((y) => (
        <text key={y} x={x} y={y}>
          ⋯
        </text>
      ))}
    </g>
  );
}

/** The picture in words, and how much of the layer it shows. */
function sentences(
  { inChannels, groups }: ConvolutionArguments,
  { groups: drawn, elision, channelsPerSquare }: ChannelWiring,
  { wiring }: CalculatorWords,
): string[] {
  const { input, output } = channelsPerSquare;
  const said = [wiring.reads(inChannels / groups, inChannels)];
  if (elision !== null) said.push(wiring.drawn(drawn.length, groups));
  if (input !== 1 || output !== 1) said.push(wiring.square(input, output));
  return said;
}

function middleOf<T>(items: readonly T[]): T {
  return items[items.length >> 1]!; // groups and their channels are never empty
}
