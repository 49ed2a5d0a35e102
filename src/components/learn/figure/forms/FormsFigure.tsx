import { useState } from 'react';
import type { Figure } from '../../../../content/lessons/lesson';
import { KERNEL_PLACES, type PathForm } from '../../../../model/figures/formKernels';
import { FollowSlider } from '../../../network/paths/FollowSlider';
import { FormsCaption } from '../../../network/paths/FormsCaption';
import { PathPicture } from '../../../network/paths/PathPicture';
import { Turning } from '../../../network/paths/Turning';
import type { ShownNetwork } from '../../../network/shownNetwork';
import { useGroupsWords } from '../../../network/groupsWords';
import { Segments } from '../../../primitives/Segments';
import { useLesson } from '../../LessonContext';
import { pathsIn } from './pathsIn';
import './forms.css';

interface Props {
  network: ShownNetwork;
  figure: Figure & { kind: 'forms' };
}

const FORMS: readonly PathForm[] = ['a', 'b', 'c'];
/** Neither the first nor the last, so that it is seen to move. */
const FOLLOWED_AT_FIRST = 6;

/** ResNeXt's block in three forms; one path is followed through all of them. */
export function FormsFigure({ network, figure }: Props) {
  const { lit } = useLesson();
  const { resnext } = useGroupsWords();
  const [chosen, choose] = useState(figure.form);
  const [followed, follow] = useState(FOLLOWED_AT_FIRST);
  const block = pathsIn(network, figure.block);
  const form = FORMS.find((one) => one === lit) ?? chosen;
  const place = KERNEL_PLACES.find((one) => one === lit) ?? null;
  return (
    <div className="lesson-forms">
      <Segments
        label={resnext.formsTitle}
        value={form}
        choices={FORMS.map((value) => ({ value, label: resnext.forms[value] }))}
        onChange={choose}
      />
      <FollowSlider cardinality={block.cardinality} followed={followed} onFollow={follow} />
      <Turning>
        {(orientation) => (
          <PathPicture
            form={form}
            block={block}
            orientation={orientation}
            followed={followed}
            onFollow={follow}
            lit={place}
          />
        )}
      </Turning>
      <FormsCaption form={form} block={block} followed={followed} />
    </div>
  );
}
