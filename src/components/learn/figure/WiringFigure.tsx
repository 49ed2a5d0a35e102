import { useMemo, useState } from 'react';
import { type Figure, WIRING_PARTS } from '../../../content/lessons/lesson';
import { findSection, layerId, type LayerNode } from '../../../model/graph/layerGraph';
import type { ShownNetwork } from '../../network/shownNetwork';
import { ChannelPicture } from '../../network/wiring/ChannelPicture';
import { groupedLayer } from '../../network/wiring/groupedLayer';
import { GroupsScale } from '../../network/wiring/GroupsScale';
import { WeightsProduct } from '../../network/wiring/Product';
import { ShareBars } from '../../network/wiring/ShareBars';
import { WeightMatrix } from '../../network/wiring/WeightMatrix';
import { formatShape } from '../../primitives/format';
import { useGroupsWords } from '../../network/groupsWords';
import { useLesson } from '../LessonContext';
import '../../network/wiring/Wiring.css';

interface Props {
  network: ShownNetwork;
  figure: Figure & { kind: 'wiring' };
}

/** A layer's channels wired to channels, and its kernels as a matrix, whole or in groups. */
export function WiringFigure({ network, figure }: Props) {
  const { step } = useLesson();
  const section = findSection(network.graph, figure.layer);
  const layer = section?.template.layers.find(({ name }) => layerId(section, name) === figure.layer);
  if (layer === undefined) throw new Error(`${network.name} has no layer ${figure.layer}`);
  return <Wiring key={step.id} layer={layer} figure={figure} />;
}

function Wiring({ layer: node, figure }: { layer: LayerNode; figure: Props['figure'] }) {
  const { lit, light, step, isChecked } = useLesson();
  const { slider } = useGroupsWords();
  const [groups, setGroups] = useState(figure.groups ?? node.window!.groups); // a convolution has a window
  const [followed, follow] = useState(0);
  const layer = useMemo(() => asIfCut(node, groups), [node, groups]);
  const part = WIRING_PARTS.find((id) => id === lit) ?? null;
  const reads = Math.floor(followed / layer.outPerGroup) * layer.inPerGroup;
  return (
    <div className="lesson-wiring" data-lit={part ?? undefined}>
      <p className="lesson-wiring-name">
        <span>
          <b>{slider.groupCount(groups)}</b> · {formatShape(node.input)} → {formatShape(node.output)}
        </span>{' '}
        <code>{figure.layer}</code>
      </p>
      {figure.slides && <GroupsScale layer={layer} onChange={setGroups} />}
      <div className="wiring-figure">
        <ChannelPicture layer={layer} followed={followed} onFollow={follow} onLight={light} />
        <WeightMatrix layer={layer} followed={followed} onFollow={follow} onLight={light} />
        <p className="wiring-follow">{slider.wiring.follow(followed + 1, reads + 1, reads + layer.inPerGroup)}</p>
      </div>
      {(step.question === undefined || isChecked) && <WeightsProduct layer={layer} lit={part} onLight={light} />}
      {figure.slides && <ShareBars layer={layer} />}
    </div>
  );
}

/** @param groups divide both of its channel counts */
function asIfCut({ window, input, output }: LayerNode, groups: number) {
  return groupedLayer({
    kernelSize: window!.kernel[0], // a convolution's
    inChannels: input.channels,
    outChannels: output.channels,
    groups,
  }); // a convolution has a window
}
