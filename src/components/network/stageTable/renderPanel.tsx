import type { ReactNode } from 'react';
import { render } from 'vitest-browser-react';
import { en } from '../../../content/en';
import { CATALOGUE, MODEL_NAMES, type ModelId } from '../../../model/architecture/catalogue';
import { derive } from '../../../model/derive';
import { Store } from '../../../state/store';
import { DEFAULT_STATE } from '../../../state/viewState';
import { WordsProvider } from '../../primitives/messages';
import { StoreProvider, useSnapshot } from '../../primitives/useStore';
import type { ShownNetwork } from '../shownNetwork';
import '../../../styles/tokens.css';
import '../../../styles/base.css';

type Panel = (props: { network: ShownNetwork; compare: ShownNetwork | null }) => ReactNode;

/** For tests: a panel of Explore in English over a store of its own, showing whatever model the store says. */
export async function renderPanel(
  panel: Panel,
  { model, compare = null }: { model: ModelId; compare?: ModelId | null },
) {
  const store = new Store({
    ...DEFAULT_STATE,
    model,
    spec: CATALOGUE[model],
    explore: { ...DEFAULT_STATE.explore, compare },
  });
  const Shown = () => {
    const { state } = useSnapshot();
    const Panel = panel;
    return (
      <Panel
        network={shown(state.model)}
        compare={state.explore.compare === null ? null : shown(state.explore.compare)}
      />
    );
  };
  const screen = await render(
    <StoreProvider store={store}>
      <WordsProvider lang="en" messages={en}>
        <Shown />
      </WordsProvider>
    </StoreProvider>,
  );
  return { screen, store };
}

const networks = new Map<ModelId, ShownNetwork>();

function shown(id: ModelId): ShownNetwork {
  const known = networks.get(id);
  if (known !== undefined) return known;
  const derivation = derive(CATALOGUE[id]);
  if (!derivation.ok) throw new Error(`${id} cannot be counted`);
  const network = { ...derivation.value, spec: CATALOGUE[id], modelId: id, name: MODEL_NAMES[id] };
  networks.set(id, network);
  return network;
}
