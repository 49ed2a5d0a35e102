import { useMemo, useState } from 'react';
import type { GroupsWords } from '../../../content/en/groups';
import { commonDivisors } from '../../../model/architecture/convolution';
import { ChannelPicture } from '../../network/wiring/ChannelPicture';
import { SaveFigure } from '../../network/export/SaveFigure';
import { type Factor, groupedLayer, type GroupedLayer, groupedLayerCall } from '../../network/wiring/groupedLayer';
import { GroupsScale } from '../../network/wiring/GroupsScale';
import { WeightMatrix } from '../../network/wiring/WeightMatrix';
import { useGroupsWords } from '../../network/groupsWords';
import { Held } from '../../primitives/Held';
import { useSelected, useStore } from '../../primitives/useStore';
import { useRun } from '../../network/execution/useRun';
import { Beside, With } from '../Alone';
import { PartHead } from '../PartHead';
import { CostCard } from './CostCard';
import { Derivation } from './Derivation';
import { LayerFields } from './LayerFields';
import { MAP_SIDE } from './mapSide';
import { OneOutput } from './OneOutput';
import { SameComputation } from './SameComputation';
import '../../network/wiring/Wiring.css';
import './SliderPart.css';

const RUNS = { warmUps: 2, repeats: 9 };

/** One layer, from a normal convolution through groups to a depthwise one. */
export function SliderPart() {
  const store = useStore();
  const state = useSelected((snapshot) => snapshot.state.groups);
  const layer = useMemo(() => groupedLayer(state), [state]);
  const [lit, light] = useState<Factor | null>(null);
  const [chosen, follow] = useState(0);
  const followed = Math.min(chosen, layer.outChannels - 1);
  const reads = Math.floor(followed / layer.outPerGroup);
  const { wiring, title } = useGroupsWords().slider;
  const request = {
    inChannels: layer.inChannels,
    outChannels: layer.outChannels,
    kernelSize: layer.kernelSize,
    groups: layer.groups,
    side: MAP_SIDE,
    seed: state.seed,
    ...RUNS,
  };
  const run = useRun((api, report) => api.groupedAgainstMasked(request, report), JSON.stringify(request));
  return (
    <div className="slider-part" data-lit={lit ?? undefined}>
      <Beside className="part-columns">
        <Beside>
          <With figures={['wiring']}>
            <Head layer={layer} />
          </With>
          <LayerFields layer={layer} />
          <Held names="g">
            <GroupsScale layer={layer} onChange={(groups) => store.changeIn('groups', { groups })} />
          </Held>
          <With figures={['wiring']}>
            <figure className="wiring-figure" data-saveable="">
              <ChannelPicture layer={layer} followed={followed} onFollow={follow} onLight={light} />
              <WeightMatrix layer={layer} followed={followed} onFollow={follow} onLight={light} />
              <figcaption>
                {wiring.follow(followed + 1, reads * layer.inPerGroup + 1, (reads + 1) * layer.inPerGroup)}
              </figcaption>
              <SaveFigure
                file={`groups-${layer.inChannels}-${layer.outChannels}-g${layer.groups}`}
                title={titleOf(layer, title)}
                remarks={[groupedLayerCall(layer)]}
              />
            </figure>
          </With>
          <With figures={['derivation']}>
            <Derivation layer={layer} lit={lit} onLight={light} />
          </With>
        </Beside>
        <Beside>
          <With figures={['cost']}>
            <CostCard layer={layer} lit={lit} onLight={light} />
          </With>
          <With figures={['same']}>
            <SameComputation run={run} output={followed} />
          </With>
        </Beside>
      </Beside>
      <With figures={['one']}>
        <OneOutput run={run} output={followed} onFollow={follow} />
      </With>
    </div>
  );
}

/** What is done to the layer. */
function titleOf({ groups, isDepthwise }: GroupedLayer, title: GroupsWords['slider']['title']): string {
  if (groups === 1) return title.normal;
  return isDepthwise ? title.depthwise : title.grouped(groups);
}

function Head({ layer }: { layer: GroupedLayer }) {
  const { title, lead } = useGroupsWords().slider;
  const { groups, inChannels, outChannels, inPerGroup } = layer;
  const canGroup = commonDivisors(inChannels, outChannels).length > 1;
  if (groups === 1)
    return (
      <PartHead title={titleOf(layer, title)}>
        {canGroup ? lead.normal(inChannels) : lead.cannot(inChannels, outChannels)}
      </PartHead>
    );
  return <PartHead title={titleOf(layer, title)}>{lead.grouped(inPerGroup, inChannels, groups)}</PartHead>;
}
