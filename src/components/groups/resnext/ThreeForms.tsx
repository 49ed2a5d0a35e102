import { useState } from 'react';
import { PAPER_CHANNELS } from '../../../model/figures/cardinality';
import { BLOCK_FORMS } from '../../../state/groupsState';
import { useMessages } from '../../primitives/messages';
import { Segments } from '../../primitives/Segments';
import { useSelected, useStore } from '../../primitives/useStore';
import { PathPicture } from './PathPicture';

/** The paper's three equivalent forms, and one path's weights through all of them. */
export function ThreeForms() {
  const store = useStore();
  const { resnext } = useMessages().groups;
  const { cardinality, pathWidth, form } = useSelected(({ state }) => state.groups);
  const [path, follow] = useState(6);
  const block = { cardinality, pathWidth, outerChannels: PAPER_CHANNELS };
  return (
    <section className="part-section">
      <h2>{resnext.formsTitle}</h2>
      <Segments label={resnext.formsTitle} value={form} choices={BLOCK_FORMS.map((value) => ({ value, label: resnext.forms[value] }))} onChange={(next) => store.changeGroups({ form: next })} />
      <div className="scroll-x">
        <PathPicture form={form} block={block} followed={Math.min(path, cardinality - 1)} onFollow={follow} />
      </div>
    </section>
  );
}
