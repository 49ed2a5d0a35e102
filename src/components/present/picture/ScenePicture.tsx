import { type ComponentType, use, useEffect, useMemo, useState } from 'react';
import { sceneState } from '../../../state/deck/sceneLink';
import { Store } from '../../../state/store';
import type { ViewState } from '../../../state/viewState';
import { useLanguage } from '../../primitives/messages';
import { PaperContext, type PaperRoom } from '../../primitives/paper/onPaper';
import { PAPER_WIDTH } from '../../primitives/paper/paperWidth';
import { StoreProvider } from '../../primitives/useStore';
import { Thumbnail } from './Thumbnail';
import { ScenePaperContext } from '../handout/scenePaper';
import { InBox } from './InBox';
import { WhenSeen } from './WhenSeen';
import '../../primitives/paper/sheets.css';
import './ScenePicture.css';

/** As high as the window leaves it beside the width of a sheet. */
const ROOM: PaperRoom = { width: PAPER_WIDTH, wide: 340, tall: 340 };

/** What a scene shows, in small: a network as in the outline, else the still picture that a handout has. Decoration; words beside it say what it is. */
export function ScenePicture({ link }: { link: string }) {
  const lang = useLanguage();
  const Picture = use(ScenePaperContext);
  const state = useMemo(() => sceneState(link, { lang, theme: 'light' }).state, [link, lang]);
  return Picture === null || state.view === 'explore' ? <Thumbnail link={link} /> : <Still state={state} Picture={Picture} />;
}

function Still({ state, Picture }: { state: ViewState; Picture: ComponentType }) {
  const [store] = useState(() => new Store(state));
  useEffect(() => store.replace(state, []), [store, state]);
  return (
    <div className="scene-picture" aria-hidden="true" inert>
      <WhenSeen className="scene-picture-room">
        <InBox>
          <div className="sheets picture-sheet" data-theme="light">
            <PaperContext value={ROOM}>
              <StoreProvider store={store}><Picture /></StoreProvider>
            </PaperContext>
          </div>
        </InBox>
      </WhenSeen>
    </div>
  );
}
