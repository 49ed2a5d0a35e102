import { useMemo } from 'react';
import { differences } from '../../../model/figures/differences';
import { StillDrawing, useStillScale } from '../../network/diagram/StillDrawing';
import { useElementWidth } from '../../network/diagram/useElementWidth';
import { SaveFigure } from '../../network/export/SaveFigure';
import type { ShownNetwork } from '../../network/shownNetwork';
import { Totals } from '../../network/Totals';
import { useGroupsWords } from '../../network/groupsWords';
import { useMessages } from '../../primitives/messages';
import { Swept } from '../paths/Swept';
import { OpenInExplore } from './OpenInExplore';

interface Props {
  base: ShownNetwork;
  own: ShownNetwork;
}

/** Both networks at one scale, with a mark at the stages that differ. On a phone they are swept sideways together. */
export function TwoDrawings({ base, own }: Props) {
  const { network } = useGroupsWords();
  const title = useMessages().diagram.title(`${base.name} · ${own.name}`);
  const [container, width] = useElementWidth<HTMLDivElement>();
  return (
    <section className="two-drawings" data-saveable="" aria-label={network.pictures}>
      <div ref={container}>
        {width > 0 && (
          <Swept label={network.pictures}>
            <Drawings base={base} own={own} width={width} />
          </Swept>
        )}
      </div>
      <p className="drawings-note">
        {network.pictures} <OpenInExplore own={own} />
      </p>
      <SaveFigure
        file={`${base.modelId ?? 'network'}-and-${own.modelId ?? 'network'}`}
        title={title}
        networks={[base, own]}
        counts={['parameters', 'macs', 'without']}
      />
    </section>
  );
}

function Drawings({ base, own, width }: Props & { width: number }) {
  const differing = useMemo(() => differences(base.graph, own.graph), [base, own]);
  const scale = useStillScale([base, own], 'right', width);
  return [base, own].map((shown) => (
    <section key={shown === base ? 'base' : 'own'} className="drawn-network" aria-label={shown.name}>
      <div className="drawn-title" style={{ width }}>
        <h2>{shown.name}</h2>
        <Totals network={shown} against={shown === base ? undefined : base} />
      </div>
      <StillDrawing network={shown} orientation="right" differing={shown === base ? NONE : differing} scale={scale} />
    </section>
  ));
}

const NONE: ReadonlySet<number> = new Set();
