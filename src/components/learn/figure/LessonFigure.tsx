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
import { BlockFigure } from './BlockFigure';
import { deferred } from '../../primitives/deferred';
import { CostsFigure } from './CostsFigure';
import { figureNetwork } from './figureNetwork';
import { LATER_FIGURES } from './laterFigures';
import { namesItself } from './namesItself';
import { NetworkFigure } from './NetworkFigure';
import { PairFigure } from './PairFigure';
import { TableFigure } from './TableFigure';
import { WiringFigure } from './WiringFigure';
import './LessonFigure.css';

const waiting = <div aria-busy="true" />;
const LessonFigureMenu = deferred(() => import('./LessonFigureMenu').then((m) => m.LessonFigureMenu));

/** The living picture beside the words: the app's own, on the network that the step speaks of. */
export function LessonFigure({ figure }: { figure: Figure }) {
  const derive = useDerive();
  const network = useMemo(() => (derive === null ? null : figureNetwork(derive, figure)), [derive, figure]);
  if (network === null) return <div className="lesson-figure" aria-busy="true" />;
  return (
    <figure className="lesson-figure" data-saveable="">
      {figure.kind === 'network' && <NetworkFigure network={network} figure={figure} />}
      {figure.kind === 'block' && <BlockFigure network={network} figure={figure} />}
      {figure.kind === 'pair' && <PairFigure network={network} figure={figure} />}
      {figure.kind === 'table' && <TableFigure network={network} figure={figure} />}
      {figure.kind === 'costs' && <CostsFigure network={network} figure={figure} />}
      {figure.kind === 'wiring' && (
        <WithGroupsWords waiting={waiting}>
          <WiringFigure network={network} figure={figure} />
        </WithGroupsWords>
      )}
      {figure.kind === 'batchNorm' && <LATER_FIGURES.batchNorm.Component key={figure.moves} figure={figure} />}
      {figure.kind === 'signals' && (
        <LATER_FIGURES.signals.Component key={String(figure.normalised)} network={network} figure={figure} />
      )}
      {figure.kind === 'code' && <LATER_FIGURES.code.Component network={network} figure={figure} />}
      {figure.kind === 'forms' && (
        <WithGroupsWords waiting={waiting}>
          <LATER_FIGURES.forms.Component key={figure.form} network={network} figure={figure} />
        </WithGroupsWords>
      )}
      {figure.kind === 'twoLayers' && (
        <WithGroupsWords waiting={waiting}>
          <LATER_FIGURES.twoLayers.Component network={network} figure={figure} />
        </WithGroupsWords>
      )}
      {figure.kind === 'curves' && <LATER_FIGURES.curves.Component figure={figure} />}
      {figure.kind === 'measured' && <LATER_FIGURES.measured.Component figure={figure} />}
      {figure.kind === 'errors' && <LATER_FIGURES.errors.Component figure={figure} />}
      <figcaption data-screen-only="">
        {figure.kind !== 'signals' && <OpenInExplore figure={figure} />}
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
  const focus = focusOf(figure);
  const shown = {
    ...state,
    view: 'explore' as const,
    model,
    spec: { ...CATALOGUE[model], ...changes },
    focus,
    explore: { ...state.explore, ...panelOf(figure), compare: null },
  };
  return (
    <>
      {(mayLeave || !namesItself(figure)) && MODEL_NAMES[model]}
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

function panelOf(figure: Figure): Pick<ViewState['explore'], 'panel' | 'code'> {
  const { panel, code } = DEFAULT_STATE.explore;
  return figure.kind === 'code' ? { panel: 'code', code: figure.framework } : { panel, code };
}

function focusOf(figure: Figure): string | null {
  if (figure.kind === 'block') return figure.layer ?? figure.block;
  if (figure.kind === 'pair' || figure.kind === 'forms') return figure.block;
  if (figure.kind === 'wiring' || figure.kind === 'batchNorm') return figure.layer;
  return figure.kind === 'network' ? (figure.focus ?? null) : null;
}
