import { type ComponentType, useMemo } from 'react';
import { CATALOGUE, type ModelId } from '../../../model/architecture/catalogue';
import type { ArchitectureSpec } from '../../../model/architecture/spec';
import { namedNetwork, type ShownNetwork } from '../../network/shownNetwork';
import { type Derive, useDerive } from '../../network/useDerive';
import { deferred } from '../../primitives/deferred';
import { useMessages } from '../../primitives/messages';
import { useSelected } from '../../primitives/useStore';
import type { Panel } from '../../../state/viewState';
import type { PanelProps } from '../panelViews';
import { BlockOnPaper } from './BlockOnPaper';
import { CodeOnPaper } from './CodeOnPaper';
import { NetworksOnPaper } from './NetworksOnPaper';
import { PanelPicture } from './PanelPicture';
import './explorePaper.css';

const waiting = <div aria-busy="true" />;
const Costs = deferred(() => import('../costs/Costs').then((m) => m.Costs), waiting).Component;
const Calculator = deferred(() => import('../calculator/Calculator').then((m) => m.Calculator), waiting).Component;

interface BelowProps extends PanelProps {
  focus: string | null;
}

const pictureOf = (Panel: ComponentType<PanelProps>) => (props: PanelProps) => (
  <PanelPicture>
    <Panel {...props} />
  </PanelPicture>
);

/** The panel under the networks, as paper has it; the table always stands there. */
const BELOW: Readonly<Record<Panel, ComponentType<BelowProps> | undefined>> = {
  table: undefined,
  costs: pictureOf(Costs),
  calculator: pictureOf(Calculator),
  code: CodeOnPaper,
};

/** What Explore shows, to be printed: the networks, the block in focus, and the panel where it is not the table that always stands there. */
export function ExplorePaper() {
  const derive = useDerive();
  return derive === null ? waiting : <Shown derive={derive} />;
}

function Shown({ derive }: { derive: Derive }) {
  const { spec, model, focus, explore } = useSelected(({ state }) => state);
  const { compare: compareId, panel } = explore;
  const { workbench } = useMessages();
  const network = useMemo(
    () => shownNetwork(derive, spec, model, workbench.ownNetwork),
    [derive, spec, model, workbench],
  );
  const compare = useMemo(
    () => (compareId === null ? null : shownNetwork(derive, CATALOGUE[compareId], compareId, String)),
    [derive, compareId],
  );
  if (network === null) return null;
  const Below = BELOW[panel];
  const hasBlock = focus !== null && panel !== 'code';
  return (
    <>
      {hasBlock && <BlockOnPaper network={network} focus={focus} />}
      <NetworksOnPaper
        network={network}
        compare={compare}
        focus={focus}
        beside={hasBlock ? 'block' : panel === 'table' ? 'nothing' : 'panel'}
      />
      {Below !== undefined && <Below network={network} compare={compare} focus={focus} />}
    </>
  );
}

/** Null where the network cannot be counted. */
function shownNetwork(
  derive: Derive,
  spec: ArchitectureSpec,
  preferred: ModelId,
  ownName: (layers: number) => string,
): ShownNetwork | null {
  const derivation = derive(spec);
  if (!derivation.ok) return null;
  return namedNetwork(derivation.value, spec, preferred, ownName);
}
