import {
  formKernels,
  KERNEL_PLACES,
  type PathBlock,
  type PathForm,
  weightCount,
} from '../../../model/figures/formKernels';
import { formatCount } from '../../primitives/format';
import { Formula, Result } from '../../primitives/maths/Formula';
import { Tex } from '../../primitives/maths/Maths';
import { useGroupsWords } from '../groupsWords';
import './FormsCaption.css';

interface Props {
  form: PathForm;
  block: PathBlock;
  /** 0-based */
  followed: number;
}

/** What the followed path is in this form, and the weights of the block, which no form changes. */
export function FormsCaption({ form, block, followed }: Props) {
  const { resnext } = useGroupsWords();
  const kernels = formKernels(form, block);
  const counts = KERNEL_PLACES.map((place) => weightCount(kernels[place]));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const sum = counts.map(formatCount).join(' + ');
  return (
    <figcaption className="forms-caption">
      <p className="forms-followed" role="status">
        {resnext.followed[form](followed + 1, block.cardinality, block.pathWidth, block.outerChannels)}
      </p>
      <p className="forms-total">
        <Formula>
          <Tex>{`${sum} =`}</Tex>
          <Result data-total="form">{formatCount(total)}</Result>
        </Formula>
        {resnext.sameInEach}
      </p>
    </figcaption>
  );
}
