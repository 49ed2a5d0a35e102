import { useState } from 'react';
import { CATALOGUE } from '../../../model/architecture/catalogue';
import type { BlockTimes, RunPlan } from '../../../model/execution/executionTypes';
import { useGroupsWords } from '../../network/groupsWords';
import { Segments } from '../../primitives/Segments';
import { SaveFigure } from '../../network/export/SaveFigure';
import { RunControls } from '../../network/execution/RunControls';
import { useRun } from '../../network/execution/useRun';
import { type BlockPaths, pathsName, pathsSpec } from '../paths/pathNetworks';
import { TimeBars } from './TimeBars';

/** Enough for the caches to be warm and for one slow run not to count; a second or so in all. */
const PLAN: RunPlan = { warmUps: 3, repeats: 15 };
const STAGES = CATALOGUE.resnet50.layers.map((_, i) => ({ value: String(i), label: `conv${i + 2}_x` }));
const RESNET: BlockPaths = { cardinality: 1, pathWidth: 64 };

/** ResNet-50's block against the learner's, run here and now. */
export function TimeSection({ paths }: { paths: BlockPaths }) {
  const { time } = useGroupsWords().cost;
  const [stage, setStage] = useState('0');
  const run = useRun<BlockTimes>((api, report) => {
    const blocks = [RESNET, paths].map((block, i) => ({
      id: `${i}:${pathsName(block)}`,
      spec: pathsSpec(block),
      stage: Number(stage),
    }));
    return api.timeBlocks(blocks, PLAN, report);
  });
  return (
    <section className="part-section" aria-labelledby="time-title" data-saveable="">
      <h2 id="time-title">{time.title}</h2>
      <p>{time.lead}</p>
      <div className="time-stage" data-screen-only="">
        <Segments label={time.stage} value={stage} choices={STAGES} onChange={setStage} />
      </div>
      <RunControls run={run} label={time.run} />
      <p className="time-plan">{time.plan(PLAN.warmUps, PLAN.repeats)}</p>
      {run.result !== null && <TimeBars times={run.result} />}
      {run.result !== null && <p>{time.why}</p>}
      {run.result !== null && <SaveFigure file="groups-time" title={time.title} counts={['macs']} />}
    </section>
  );
}
