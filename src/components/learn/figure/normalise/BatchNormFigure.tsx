import { useState } from 'react';
import type { Figure } from '../../../../content/lessons/lesson';
import { batchStatistics, normalise } from '../../../../model/figures/batchNorm';
import { BATCH_SIZE } from '../../../../model/figures/channelBatches';
import { useMessages } from '../../../primitives/messages';
import { useLesson } from '../../LessonContext';
import { BatchRows } from './BatchRows';
import { BatchTable } from './BatchTable';
import { asIs, plus } from './numbers';
import { rowsOf } from './rows';
import { RunningStatistics } from './RunningStatistics';
import { Slider } from './Slider';
import { useBatches } from './useBatches';
import './normalise.css';
import './BatchNorm.css';

interface Props {
  figure: Figure & { kind: 'batchNorm' };
}

const SHIFTS = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5];
const STRETCHES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];
/** Number lines on which all that can be moved there still fits. */
const DOMAINS = { input: [-3.2, 7], output: [-6, 6], batches: [-3, 3.4] } as const;
const GAMMAS = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];

/** What a batch normalisation does to one channel of a batch, step after step; the reader moves what the step speaks of. */
export function BatchNormFigure({ figure: { layer, moves } }: Props) {
  const { lit, step, isChecked } = useLesson();
  const words = useMessages().learn.normalise;
  const batches = useBatches();
  const [{ shift, stretch }, changeInput] = useState({ shift: 0, stretch: 1 });
  const [{ gamma, beta }, changeOutput] = useState({ gamma: 1, beta: 0 });
  const input = batches.values.map((value) => stretch * value + shift);
  const own = batchStatistics(input);
  const used = moves === 'batches' && batches.mode === 'inference' ? batches.running : own;
  const rows = rowsOf(
    input,
    normalise(input, used, { gamma, beta }),
    used,
    moves === 'output' ? { gamma, beta } : null,
  );
  return (
    <div className="batch-norm" data-lit={lit ?? undefined}>
      <p className="figure-name">
        <b>{words.channel(BATCH_SIZE)}</b>
        {moves === 'output' && <code>{layer}</code>}
      </p>
      {moves === 'batches' && <RunningStatistics batches={batches} own={own} />}
      <BatchRows rows={rows} domain={DOMAINS[moves ?? 'batches']} isDense={moves === 'batches'} />
      {moves === 'input' && (step.question === undefined || isChecked) && (
        <div className="figure-sliders">
          <Slider
            label={words.shift}
            shown={`x ${plus(shift)}`}
            value={shift}
            stops={SHIFTS}
            onChange={(value) => changeInput({ shift: value, stretch })}
          />
          <Slider
            label={words.stretch}
            shown={`x · ${asIs(stretch)}`}
            value={stretch}
            stops={STRETCHES}
            onChange={(value) => changeInput({ shift, stretch: value })}
          />
        </div>
      )}
      {moves === 'output' && (
        <div className="figure-sliders">
          <Slider label="γ" value={gamma} stops={GAMMAS} onChange={(value) => changeOutput({ gamma: value, beta })} />
          <Slider label="β" value={beta} stops={SHIFTS} onChange={(value) => changeOutput({ gamma, beta: value })} />
        </div>
      )}
      <BatchTable rows={rows} />
    </div>
  );
}
