import { CATALOGUE } from '../../../model/architecture/catalogue';
import { writeUrl } from '../../../state/urlCodec';
import type { ViewState } from '../../../state/viewState';
import type { ShownNetwork } from '../../network/shownNetwork';
import { useGroupsWords } from '../../network/groupsWords';
import { useMayLeave } from '../../primitives/Held';
import { useSelected, useStore } from '../../primitives/useStore';

/** Leads to Explore with ResNet-50 and the other network compared; a network that is none of the catalogue's stands in ResNet-50's place. */
export function OpenInExplore({ own }: { own: ShownNetwork }) {
  const store = useStore();
  const state = useSelected((snapshot) => snapshot.state);
  const { network } = useGroupsWords();
  const mayLeave = useMayLeave();
  const target = explored(state, own);
  if (!mayLeave) return null;
  return (
    <a
      data-screen-only=""
      href={`?${writeUrl(target)}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        store.goTo(target);
      }}
    >
      {target.explore.compare === null ? network.openOneInExplore : network.openInExplore}
    </a>
  );
}

function explored(state: ViewState, { modelId, spec }: ShownNetwork): ViewState {
  const there: ViewState = {
    ...state,
    view: 'explore',
    model: 'resnet50',
    spec: CATALOGUE.resnet50,
    focus: null,
    explore: { ...state.explore, compare: null },
  };
  if (modelId === 'resnet50') return there;
  const explore: ViewState['explore'] = { ...there.explore, compare: modelId ?? 'resnet50' };
  return modelId === null ? { ...there, spec, explore } : { ...there, explore };
}
