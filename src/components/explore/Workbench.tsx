import { type ReactNode, useEffect } from 'react';
import { type Panel, PANELS } from '../../state/viewState';
import { deferred, useHasCome } from '../primitives/deferred';
import { useHold } from '../primitives/Held';
import { useMessages } from '../primitives/messages';
import { PanelBoundary } from '../primitives/PanelBoundary';
import { Tabs } from '../primitives/Tabs';
import { useAfterPaint } from '../primitives/useAfterPaint';
import { useSelected, useStore } from '../primitives/useStore';
import { NetworkTitle } from './NetworkTitle';
import type { Derive } from '../network/useDerive';
import { PANEL_VIEWS, panelSpace } from './panelViews';
import { useCompared, useShownNetwork } from './useShownNetworks';

const Diagram = deferred(
  () => import('../network/diagram/Diagram').then((m) => m.Diagram),
  <div className="diagram-space" aria-busy="true" />,
);
const Inspector = deferred(() => import('./inspector/Inspector').then((m) => m.Inspector));
const PRELOAD_AFTER_MS = 2500;
/** Fetches the picture's code beside the model's, not after it. */
export function preloadPicture(): void {
  void Diagram.preload();
}

/** Fetches all of a panel's page before it is shown. */
export function preloadPanel(panel: Panel): void {
  for (const { preload } of [Diagram, Inspector, PANEL_VIEWS[panel]]) preload();
}

/** The network on screen and all that is said about it. */
export function Workbench({ derive }: { derive: Derive }) {
  const model = useSelected(({ state }) => state.model);
  const spec = useSelected(({ state }) => state.spec);
  const compareId = useSelected(({ state }) => state.explore.compare);
  const panel = useSelected(({ state }) => state.explore.panel);
  const { workbench } = useMessages();
  const { network, problem } = useShownNetwork(derive, spec, model);
  const compare = useCompared(derive, compareId);
  const ShownPanel = PANEL_VIEWS[panel].Component;
  // The picture answers first; what stands around it follows in pieces that nothing waits for.
  const settled = useAfterPaint(network);
  usePreloadedPanels();
  const isPictureThere = useHasCome(Diagram); // on a slow line the panels would come in its way
  return (
    <>
      <main id="main" className="explore-center" tabIndex={-1}>
        <NetworkTitle network={network} compare={compare} problem={problem} />
        <PanelBoundary name={workbench.diagramPanel} resetKey={network}>
          <Diagram.Component network={network} compare={compare} />
        </PanelBoundary>
        <Panels panel={panel}>
          <PanelBoundary key={panel} name={workbench.panels[panel]} resetKey={settled}>
            {isPictureThere ? <ShownPanel network={settled} compare={compare} /> : panelSpace}
          </PanelBoundary>
        </Panels>
      </main>
      <aside className="inspector-pane" aria-label={workbench.inspectorPanel}>
        <PanelBoundary name={workbench.inspectorPanel} resetKey={network}>
          {isPictureThere && <Inspector.Component network={settled} />}
        </PanelBoundary>
      </aside>
    </>
  );
}

/** The panel under its tabs; where the link holds it, under its name alone. */
function Panels({ panel, children }: { panel: Panel; children: ReactNode }) {
  const store = useStore();
  const { workbench } = useMessages();
  const { isHidden, isFree } = useHold('panel');
  if (isHidden)
    return (
      <section className="tabs" aria-label={workbench.panels[panel]}>
        {children}
      </section>
    );
  return (
    <Tabs
      label={workbench.panelsLabel}
      value={panel}
      tabs={PANELS.filter((id) => isFree || id === panel).map((id) => ({ id, label: workbench.panels[id] }))}
      onChange={(id) => store.changeIn('explore', { panel: id })}
    >
      {children}
    </Tabs>
  );
}

/** The other panels come while nobody waits, so that a tab opens at once. */
function usePreloadedPanels() {
  useEffect(() => {
    const timer = setTimeout(() => Object.values(PANEL_VIEWS).forEach((panel) => panel.preload()), PRELOAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
}
