import type { PathBlock } from '../../../model/figures/formKernels';
import { BLOCK_FORMS } from '../../../state/groupsState';
import { SaveFigure } from '../../network/export/SaveFigure';
import { useGroupsWords } from '../../network/groupsWords';
import { Held } from '../../primitives/Held';
import { Segments } from '../../primitives/Segments';
import { useSelected, useStore } from '../../primitives/useStore';
import { pathsName } from '../paths/pathNetworks';
import { FollowSlider } from '../../network/paths/FollowSlider';
import { FormsCaption } from '../../network/paths/FormsCaption';
import { PathPicture } from '../../network/paths/PathPicture';
import { Turning } from '../../network/paths/Turning';

interface Props {
  block: PathBlock;
  /** 0-based */
  followed: number;
  onFollow: (path: number) => void;
}

/** The paper's three equivalent forms, and one path's weights through all of them. */
export function ThreeForms({ block, followed, onFollow }: Props) {
  const store = useStore();
  const { resnext } = useGroupsWords();
  const form = useSelected(({ state }) => state.groups.form);
  const choices = BLOCK_FORMS.map((value) => ({ value, label: resnext.forms[value] }));
  return (
    <section className="part-section">
      <h2>{resnext.formsTitle}</h2>
      <p>{resnext.formsText}</p>
      <div className="forms-controls">
        <Held names="form">
          <Segments
            label={resnext.formsTitle}
            value={form}
            choices={choices}
            onChange={(next) => store.changeIn('groups', { form: next })}
          />
        </Held>
        <FollowSlider cardinality={block.cardinality} followed={followed} onFollow={onFollow} />
      </div>
      <figure data-saveable="">
        <Turning>
          {(orientation) => (
            <PathPicture form={form} block={block} orientation={orientation} followed={followed} onFollow={onFollow} />
          )}
        </Turning>
        <FormsCaption form={form} block={block} followed={followed} />
        <SaveFigure
          file={`groups-form-${form}`}
          title={`${pathsName({ cardinality: block.cardinality, pathWidth: block.pathWidth })}: ${resnext.forms[form]}`}
          counts={['kernels']}
        />
      </figure>
    </section>
  );
}
