import { type ReactNode, useEffect, useRef } from 'react';
import type { EmbedFigure } from '../../state/embedState';
import { shortQuery } from '../../state/shortLink';
import { Groups } from '../groups/Groups';
import { useMessages } from '../primitives/messages';
import { deferred } from '../primitives/deferred';
import { useSelected, useStore } from '../primitives/useStore';
import { useShareWords } from '../primitives/sharing/useShareWords';
import { addressFor } from '../primitives/sharing/address';
import { hearHost, tellHeight } from './embed/host';
import { Notices } from './Notices';
import '../network/nothingChosen.css';
import './Embed.css';

const waiting = <div aria-busy="true" />;
const ExploreFigure = deferred(
  () => import('../explore/ExploreFigure').then((m) => m.ExploreFigure),
  waiting,
).Component;
const FigureAlone = deferred(() => import('../learn/FigureAlone').then((m) => m.FigureAlone), waiting).Component;
const CoursePage = deferred(() => import('../learn/Learn').then((m) => m.Learn), waiting).Component;

/** One figure in somebody else's page: no frame, as high as its content, in the host's language and look where it says so. */
export function Embed({ figure }: { figure: EmbedFigure }) {
  const store = useStore();
  const hasFocus = useSelected(({ state }) => state.focus !== null);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => hearHost((change) => store.change(change)), [store]);
  useEffect(() => (root.current === null ? undefined : tellHeight(root.current)), []);
  return (
    <div className="embed" ref={root} data-focused={hasFocus ? '' : undefined}>
      <Notices />
      <Figure figure={figure} />
      <Foot />
    </div>
  );
}

function Figure({ figure }: { figure: EmbedFigure }) {
  const view = useSelected(({ state }) => state.view);
  const page = useSelected(({ state }) => state.course.page);
  if (view === 'groups') return <Groups />;
  if (view === 'learn')
    return page === 'chapters' ? (
      <Main>
        <FigureAlone />
      </Main>
    ) : (
      <CoursePage />
    );
  return (
    <Main>
      <ExploreFigure figure={figure} />
    </Main>
  );
}

const Main = ({ children }: { children: ReactNode }) => (
  <main id="main" tabIndex={-1}>
    {children}
  </main>
);

/** Where it comes from, and where it can be changed. */
function Foot() {
  const state = useSelected((snapshot) => snapshot.state);
  const { shell } = useMessages();
  const words = useShareWords();
  const href = addressFor(shortQuery({ ...state, embed: null }, { keepsLanguage: true, keepsLook: false }));
  return (
    <p className="embed-foot">
      <a href={href} target="_blank" rel="noreferrer">
        {words?.embed.open ?? shell.appName}
      </a>
    </p>
  );
}
