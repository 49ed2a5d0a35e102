import { useState } from 'react';
import type { Figure } from '../../../../content/lessons/lesson';
import type { SignalRequest, SignalScales } from '../../../../model/execution/executionTypes';
import { RunControls } from '../../../network/execution/RunControls';
import { useRun } from '../../../network/execution/useRun';
import type { ShownNetwork } from '../../../network/shownNetwork';
import { useMessages } from '../../../primitives/messages';
import { useLesson } from '../../LessonContext';
import { endText } from './endText';
import { SignalsPlot } from './SignalsPlot';
import { SignalsTable } from './SignalsTable';
import { Slider } from './Slider';
import './normalise.css';
import './Signals.css';

interface Props {
  network: ShownNetwork;
  figure: Figure & { kind: 'signals' };
}

const FACTORS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.75, 2];
/** Small enough to be computed while the slider moves, wide enough for chance to average out. */
const STACK = { channels: 64, images: 2, side: 14, seed: 1 } satisfies Partial<SignalRequest>;

/** As many plain layers as the network has, computed here: how large their outputs are. */
export function SignalsFigure({ network, figure }: Props) {
  const { lit } = useLesson();
  const words = useMessages().learn.normalise.signals;
  const [factor, setFactor] = useState(figure.factor);
  const request: SignalRequest = { ...STACK, layers: network.figures.weightedLayers, factor };
  const run = useRun<SignalScales>((api, report) => api.signalScales(request, report), String(factor));
  return (
    <div className="signals" data-lit={lit ?? undefined}>
      <p className="figure-name">
        <b>{words.stack(request.layers, STACK.channels, STACK.side)}</b>
      </p>
      <SignalsPlot layers={request.layers} factor={factor} result={run.result} hasBoth={figure.normalised === true} />
      <div className="figure-sliders">
        <Slider label={words.factor} value={factor} stops={FACTORS} onChange={setFactor} />
      </div>
      <RunControls run={run} label={words.run} />
      {run.result === null ? (
        <p className="signals-note">{words.hint}</p>
      ) : (
        <Answer result={run.result} hasBoth={figure.normalised === true} />
      )}
    </div>
  );
}

function Answer({ result, hasBoth }: { result: SignalScales; hasBoth: boolean }) {
  const words = useMessages().learn.normalise.signals;
  const { images, seed } = result.request;
  return (
    <>
      <p role="status" className="signals-after">
        {endText(words, result, hasBoth)}
      </p>
      <p className="signals-note">
        {words.hint} {words.ranOn(result.backend, images, seed)}
      </p>
      <SignalsTable result={result} hasBoth={hasBoth} />
    </>
  );
}
