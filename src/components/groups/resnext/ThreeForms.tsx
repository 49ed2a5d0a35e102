import { formKernels, KERNEL_PLACES, type PathBlock, weightCount } from '../../../model/figures/formKernels';
import { BLOCK_FORMS } from '../../../state/groupsState';
import { formatCount } from '../../primitives/format';
import { Formula } from '../../primitives/Formula';
import { useMessages } from '../../primitives/messages';
import { Segments } from '../../primitives/Segments';
import { useSelected, useStore } from '../../primitives/useStore';
import { FollowSlider } from './FollowSlider';
import { PathPicture } from './PathPicture';
import { Turning } from './Turning';

interface Props {
  block: PathBlock;
  /** 0-based */
  followed: number;
  onFollow: (path: number) => void;
}

/** The paper's three equivalent forms, and one path's weights through all of them. */
export function ThreeForms({ block, followed, onFollow }: Props) {
  const store = useStore();
  const { resnext } = useMessages().groups;
  const form = useSelected(({ state }) => state.groups.form);
  const choices = BLOCK_FORMS.map((value) => ({ value, label: resnext.forms[value] }));
  const kernels = formKernels(form, block);
  const counts = KERNEL_PLACES.map((place) => weightCount(kernels[place]));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const sum = counts.map(formatCount).join(' + ');
  return (
    <section className="part-section">
      <h2>{resnext.formsTitle}</h2>
      <p>{resnext.formsText}</p>
      <div className="forms-controls">
        <Segments label={resnext.formsTitle} value={form} choices={choices} onChange={(next) => store.changeGroups({ form: next })} />
        <FollowSlider cardinality={block.cardinality} followed={followed} onFollow={onFollow} />
      </div>
      <figure>
        <Turning>{(orientation) => <PathPicture form={form} block={block} orientation={orientation} followed={followed} onFollow={onFollow} />}</Turning>
        <figcaption className="forms-caption">
          <p className="forms-followed" role="status">{resnext.followed[form](followed + 1, block.cardinality, block.pathWidth, block.outerChannels)}</p>
          <p className="forms-total">
            <Formula text={`${sum} = ${formatCount(total)}`}>
              {sum} = <b data-total="form">{formatCount(total)}</b>
            </Formula>
            {resnext.sameInEach}
          </p>
        </figcaption>
      </figure>
    </section>
  );
}
