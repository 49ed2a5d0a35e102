import { memo, useEffect, useMemo, useState } from 'react';
import { sceneState } from '../../../state/deck/sceneLink';
import { Store } from '../../../state/store';
import type { ViewState } from '../../../state/viewState';
import { useLanguage } from '../../primitives/messages';
import { PaperContext, type PaperRoom } from '../../primitives/paper/onPaper';
import { PAPER_WIDTH } from '../../primitives/paper/paperWidth';
import { ScenePaper } from '../../primitives/ScenePaper';
import { StoreProvider } from '../../primitives/useStore';
import { useViews } from '../../primitives/view';
import { Thumbnail } from './Thumbnail';
import { InBox } from './InBox';
import { WhenSeen } from './WhenSeen';
import '../../primitives/paper/sheets.css';
import './ScenePicture.css';

/** As high as the window leaves it beside the width of a sheet. */
const ROOM: PaperRoom = { width: PAPER_WIDTH, wide: 340, tall: 340 };

interface Props {
  link: string;
  /** Its figure without the words beside it. */
  isSmall?: boolean;
}

/** What a scene shows, in small: a whole network drawn for the size, else the still picture that a handout has. Decoration; words beside it say what it is. */
export const ScenePicture = memo(({ link, isSmall = false }: Props) => {
  const lang = useLanguage();
  const views = useViews();
  const state = useMemo(() => sceneState(link, { lang, theme: 'light' }).state, [link, lang]);
  if (views[state.view].isWholeNetworks?.(state, isSmall) === true) return <Thumbnail state={state} />;
  return <Still state={state} isSmall={isSmall} />;
});

function Still({ state, isSmall }: { state: ViewState; isSmall: boolean }) {
  const [store] = useState(() => new Store(state));
  useEffect(() => store.replace(state, []), [store, state]);
  return (
    <div className="scene-picture" data-small={isSmall ? '' : undefined} aria-hidden="true" inert>
      <WhenSeen className="scene-picture-room">
        <InBox>
          <div className="sheets picture-sheet" data-theme="light">
            <PaperContext value={ROOM}>
              <StoreProvider store={store}>
                <ScenePaper />
              </StoreProvider>
            </PaperContext>
          </div>
        </InBox>
      </WhenSeen>
    </div>
  );
}
