import { SaveFigure } from '../../network/export/SaveFigure';
import { exportColumn } from '../../network/export/exportColumn';
import { PairTable } from '../../network/stageTable/PairTable';
import type { ShownNetwork } from '../../network/shownNetwork';
import { useGroupsWords } from '../../network/groupsWords';

/** Both networks as columns of the stage table. */
export function StagePair({ base, own }: { base: ShownNetwork; own: ShownNetwork }) {
  const { network } = useGroupsWords();
  return (
    <section className="part-section stage-pair" aria-labelledby="stage-pair-title" data-saveable="">
      <h2 id="stage-pair-title">{network.tableTitle}</h2>
      <p>{network.tableNote}</p>
      <PairTable network={base} compare={own} />
      <SaveFigure
        file="groups-stages"
        title={network.tableTitle}
        networks={[base, own]}
        counts={['parameters', 'macs', 'without']}
        stages={() => [base, own].map(exportColumn)}
      />
    </section>
  );
}
