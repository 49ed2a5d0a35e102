import { PairTable } from '../../network/stageTable/PairTable';
import type { ShownNetwork } from '../../network/shownNetwork';
import { useGroupsWords } from '../../network/groupsWords';

/** Both networks as columns of the stage table. */
export function StagePair({ base, own }: { base: ShownNetwork; own: ShownNetwork }) {
  const { network } = useGroupsWords();
  return (
    <section className="part-section stage-pair" aria-labelledby="stage-pair-title">
      <h2 id="stage-pair-title">{network.tableTitle}</h2>
      <p>{network.tableNote}</p>
      <PairTable network={base} compare={own} />
    </section>
  );
}
