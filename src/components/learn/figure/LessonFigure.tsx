import { useMemo } from 'react';
import type { Figure } from '../../../content/lessons/lesson';
import { MODEL_NAMES } from '../../../model/architecture/catalogue';
import { writeUrl } from '../../../state/urlCodec';
import { DEFAULT_STATE, type ViewState } from '../../../state/viewState';
import { CATALOGUE } from '../../../model/architecture/catalogue';
import { WithGroupsWords } from '../../network/groupsWords';
import { useDerive } from '../../network/useDerive';
import { useMayLeave } from '../../primitives/Held';
import { useMessages } from '../../primitives/messages';
import { useSelected, useStore } from '../../primitives/useStore';
import { SavePlace } from '../../network/export/SaveFigure';
import { deferred } from '../../primitives/deferred';
import { figureNetwork } from './figureNetwork';
import { kindOf } from './kinds';
import './LessonFigure.css';

const waiting = <div aria-busy="true" />;
const LessonFigureMenu = deferred(() => import('./LessonFigureMenu').then((m) => m.LessonFigureMenu));

/** The living picture beside the words: the app's own, on the network that the step speaks of. */
export function LessonFigure({ figure }: { figure: Figure }) {
  const derive = useDerive();
  const network = useMemo(() => (derive === null ? null : figureNetwork(derive, figure)), [derive, figure]);
  if (network === null) return <div className="lesson-figure" aria-busy="true" />;
  const { Component, keyOf, usesGroupsWords, inExplore } = kindOf(figure);
  const shown = <Component key={keyOf?.(figure)} network={network} figure={figure} />;
  return (
    <figure className="lesson-figure" data-saveable="">
      {usesGroupsWords ? <WithGroupsWords waiting={waiting}>{shown}</WithGroupsWords> : shown}
      <figcaption data-screen-only="">
        {inExplore !== null && <OpenInExplore figure={figure} />}
        <SavePlace>
          <LessonFigureMenu.Component network={network} figure={figure} />
        </SavePlace>
      </figcaption>
    </figure>
  );
}

/** The same state in Explore, where everything about it can be changed. */
function OpenInExplore({ figure }: { figure: Figure }) {
  const store = useStore();
  const state = useSelected((snapshot) => snapshot.state);
  const { learn } = useMessages();
  const mayLeave = useMayLeave();
  const { model, changes } = figure;
  const { namesItself, inExplore } = kindOf(figure);
  const { focus = null, show } = inExplore?.(figure) ?? {};
  const { panel, code } = DEFAULT_STATE.explore;
  const shown: ViewState = {
    ...state,
    view: 'explore',
    model,
    spec: { ...CATALOGUE[model], ...changes },
    focus,
    explore: { ...state.explore, panel, code, ...show, compare: null },
  };
  return (
    <>
      {(mayLeave || !namesItself) && MODEL_NAMES[model]}
      {mayLeave && (
        <a
          href={`?${writeUrl(shown)}`}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            store.goTo(shown);
          }}
        >
          {learn.openInExplore}
        </a>
      )}
    </>
  );
}
