import type { Panel } from '../../state/viewState';
import { deferred } from '../primitives/deferred';
import { useSelected } from '../primitives/useStore';
import { type Derive, useDerive } from '../network/useDerive';
import { Totals } from '../network/Totals';
import { PANEL_VIEWS } from './panelViews';
import { useCompared, useShownNetwork } from './useShownNetworks';
import './Explore.css';
import './NetworkTitle.css';

const waiting = <div aria-busy="true" />;
const Diagram = deferred(() => import('../network/diagram/Diagram').then((m) => m.Diagram), waiting).Component;
const Inspector = deferred(() => import('./inspector/Inspector').then((m) => m.Inspector), waiting).Component;

/** One figure of Explore under the network's name, without what changes the network. */
export function ExploreFigure({ figure }: { figure: string }) {
  const derive = useDerive();
  return derive === null ? waiting : <Figure derive={derive} figure={figure} />;
}

function Figure({ derive, figure }: { derive: Derive; figure: string }) {
  const { model, spec, explore } = useSelected(({ state }) => state);
  const { network } = useShownNetwork(derive, spec, model);
  const compare = useCompared(derive, explore.compare);
  const Panel = PANEL_VIEWS[figure as Panel]?.Component; // a figure that is no panel has none
  return (
    <>
      <div className="network-title">
        <div className="network-title-row">
          <h1>{network.name}</h1>
          <Totals network={network} />
        </div>
      </div>
      {figure === '1' && <Diagram network={network} compare={compare} />}
      {figure === 'block' && <Inspector network={network} />}
      {Panel !== undefined && <Panel network={network} compare={compare} />}
    </>
  );
}
