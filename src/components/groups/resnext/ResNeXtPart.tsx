import { useState } from 'react';
import type { ThreeFormsRequest } from '../../../model/execution/executionTypes';
import { PAPER_CHANNELS } from '../../../model/figures/cardinality';
import { useGroupsWords } from '../../network/groupsWords';
import { useSelected } from '../../primitives/useStore';
import { useRun } from '../../network/execution/useRun';
import { useIsAlone, With } from '../Alone';
import { PartHead } from '../PartHead';
import { PathsFields } from './PathsFields';
import { SameNumbers } from './SameNumbers';
import { SideBySide } from './SideBySide';
import { ThreeForms } from './ThreeForms';
import { TwoLayers } from './TwoLayers';
import { useSettled } from './useSettled';
import { WhySummed } from './WhySummed';
import './ResNeXtPart.css';

/** Small enough to draw every value of a map, and to run all three forms within a moment. */
const MAP_SIDE = 14;
const RUNS = { warmUps: 1, repeats: 5 };
/** A slider that is dragged runs only what it stops at. */
const SETTLED_AFTER_MS = 300;

/** From ResNet's bottleneck to ResNeXt's 32 paths, and the three ways to write them down. */
export function ResNeXtPart() {
  const { resnext } = useGroupsWords();
  const isAlone = useIsAlone();
  const cardinality = useSelected(({ state }) => state.groups.cardinality);
  const pathWidth = useSelected(({ state }) => state.groups.pathWidth);
  const seed = useSelected(({ state }) => state.groups.seed);
  const [chosen, follow] = useState(6);
  const [at, look] = useState({ channel: 99, row: 5, column: 6 });
  const request: ThreeFormsRequest = {
    channels: PAPER_CHANNELS,
    cardinality,
    pathWidth,
    side: MAP_SIDE,
    seed,
    ...RUNS,
  };
  const run = useRun(
    (api, report) => api.threeForms(request, report),
    useSettled(JSON.stringify(request), SETTLED_AFTER_MS),
  );
  const block = { cardinality, pathWidth, outerChannels: PAPER_CHANNELS };
  const followed = Math.min(chosen, cardinality - 1);
  return (
    <div className="resnext-part">
      <With figures={['sides']}>
        <PartHead title={resnext.title}>{isAlone ? null : resnext.lead}</PartHead>
      </With>
      <PathsFields />
      <With figures={['sides']}>
        <SideBySide cardinality={cardinality} pathWidth={pathWidth} />
      </With>
      <With figures={['forms']}>
        <ThreeForms block={block} followed={followed} onFollow={follow} />
      </With>
      <With figures={['numbers']}>
        <SameNumbers run={run} at={at} onLook={look} />
      </With>
      <With figures={['sum']}>
        <WhySummed block={block} run={run} at={at} onLook={look} followed={followed} onFollow={follow} />
      </With>
      <With figures={['two']}>
        <TwoLayers cardinality={cardinality} pathWidth={pathWidth} followed={followed} onFollow={follow} />
      </With>
    </div>
  );
}
