import { useEffect, useState } from 'react';
import { writeDeviceSettings } from '../../state/deviceSettings';
import type { Language, Theme, ViewId } from '../../state/viewState';
import { deferred } from '../primitives/deferred';
import { PanelBoundary } from '../primitives/PanelBoundary';
import { StoreProvider, useSelected } from '../primitives/useStore';
import { useViews, ViewsContext } from '../primitives/view';
import { VIEWS } from '../views';
import { useMessages, type Words, WordsProvider } from '../primitives/messages';
import { Header } from './Header';
import { Notices } from './Notices';
import { deviceStorage, loadWords, type Page } from './openPage';
import './App.css';

const SetByTeacher = deferred(() => import('./SetByTeacher').then((m) => m.SetByTeacher));
const Embed = deferred(() => import('./Embed').then((m) => m.Embed));
const Show = deferred(() => import('./Wall').then((m) => m.Wall));
/** The first picture comes first, and a page to which this does not come works on. */
const OFFLINE_AFTER_MS = 5000;
const Offline = deferred(() =>
  new Promise((resolve) => setTimeout(resolve, OFFLINE_AFTER_MS))
    .then(() => import('./offline/Offline'))
    .then(
      (m) => m.Offline,
      () => () => null,
    ),
);

export function App({ store, words }: Page) {
  return (
    <StoreProvider store={store}>
      <ViewsContext value={VIEWS}>
        <Frame firstWords={words} />
      </ViewsContext>
    </StoreProvider>
  );
}

function Frame({ firstWords }: { firstWords: Words }) {
  const lang = useSelected(({ state }) => state.lang);
  const theme = useSelected(({ state }) => state.theme);
  const view = useSelected(({ state }) => state.view);
  const spec = useSelected(({ state }) => state.spec);
  const embed = useSelected(({ state }) => state.embed);
  const isSet = useSelected(({ state: { locks } }) => locks.hidden.length + locks.locked.length > 0);
  const isShowing = useSelected(({ state }) => state.present.scene > 0);
  const words = useWords(lang, firstWords);
  const { shell } = words.messages;
  useEffect(() => {
    document.documentElement.lang = words.lang;
    document.title = `${shell.appName} · ${shell.views[view]}`;
  }, [words.lang, shell, view]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  useChosenSettings(lang, theme, isShowing || embed !== null);
  if (embed !== null)
    return (
      <WordsProvider {...words}>
        <PanelBoundary name={shell.appName}>
          <Embed.Component figure={embed} />
        </PanelBoundary>
      </WordsProvider>
    );
  return (
    <WordsProvider {...words}>
      <a className="skip-link" href="#main">
        {shell.skipToMain}
      </a>
      {isShowing ? (
        <PanelBoundary name={shell.views.present}>
          <Show.Component>
            <BoundedView view={view} resetKey={spec} />
          </Show.Component>
        </PanelBoundary>
      ) : (
        <>
          <Header />
          {isSet && <SetByTeacher.Component />}
          <Notices />
          <BoundedView view={view} resetKey={spec} />
        </>
      )}
      <Offline.Component />
    </WordsProvider>
  );
}

function BoundedView({ view, resetKey }: { view: ViewId; resetKey: unknown }) {
  const { shell } = useMessages();
  const { Page } = useViews()[view];
  return (
    <PanelBoundary key={view} name={shell.views[view]} resetKey={resetKey}>
      <Page.Component />
    </PanelBoundary>
  );
}

/** The words on screen: the old language's until the new one's have come. */
function useWords(lang: Language, first: Words): Words {
  const [words, setWords] = useState(first);
  useEffect(() => {
    let isCurrent = true;
    void loadWords(lang).then((loaded) => isCurrent && setWords(loaded));
    return () => {
      isCurrent = false;
    };
  }, [lang]);
  return words;
}

/** Remembers language and look once the person changes them; a link's own settings stay the link's, a show's the show's, an embedded figure's its host's. */
function useChosenSettings(lang: Language, theme: Theme, isElsewhere: boolean) {
  const [opened] = useState({ lang, theme });
  useEffect(() => {
    if (!isElsewhere && (opened.lang !== lang || opened.theme !== theme))
      writeDeviceSettings(deviceStorage(), { lang, theme });
  }, [opened, lang, theme, isElsewhere]);
}
