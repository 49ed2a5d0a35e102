import { useState } from 'react';
import type { Figure } from '../../../../content/lessons/lesson';
import { BASIC_CHANNELS } from '../../../../model/figures/groupingBasic';
import { TwoLayerCounts } from '../../../network/paths/TwoLayerCounts';
import { TwoLayerPicture } from '../../../network/paths/TwoLayerPicture';
import { Turning } from '../../../network/paths/Turning';
import type { ShownNetwork } from '../../../network/shownNetwork';
import { useGroupsWords } from '../../../network/groupsWords';
import { Segments } from '../../../primitives/Segments';
import { useLesson } from '../../LessonContext';
import { pathsIn } from './pathsIn';
import './forms.css';

interface Props {
  network: ShownNetwork;
  figure: Figure & { kind: 'twoLayers' };
}

/** Paths of two layers, and the wide dense block that they are. What it counts comes with the answer. */
export function TwoLayersFigure({ network, figure }: Props) {
  const { step, isChecked } = useLesson();
  const { two } = useGroupsWords().resnext;
  const [shown, show] = useState<'paths' | 'dense'>('paths');
  const [followed, follow] = useState(6);
  const { cardinality, pathWidth } = pathsIn(network, figure.block);
  const isOpen = step.question === undefined || isChecked;
  const choices = [
    { value: 'paths' as const, label: two.paths(cardinality, pathWidth) },
    { value: 'dense' as const, label: two.dense(cardinality * pathWidth) },
  ];
  return (
    <div className="lesson-forms">
      {isOpen && <Segments label={two.title} value={shown} choices={choices} onChange={show} />}
      <Turning>
        {(orientation) => (
          <TwoLayerPicture
            isMerged={isOpen && shown === 'dense'}
            cardinality={cardinality}
            pathWidth={pathWidth}
            outerChannels={BASIC_CHANNELS}
            orientation={orientation}
            followed={followed}
            onFollow={follow}
          />
        )}
      </Turning>
      {isOpen && <TwoLayerCounts cardinality={cardinality} width={pathWidth} />}
    </div>
  );
}
