import { isScene } from '../../state/deck/sceneLink';
import { NAVIGATION } from '../../state/slices/viewIds';
import { type Theme, THEMES } from '../../state/viewState';
import { writeUrl } from '../../state/urlCodec';
import { useHold } from '../primitives/Held';
import { useMessages } from '../primitives/messages';
import { useAfterPaint } from '../primitives/useAfterPaint';
import { useSelected, useStore } from '../primitives/useStore';
import { AddSceneButton } from './AddSceneButton';
import { ShareButton } from './ShareButton';
import { CopyLinkButton } from './CopyLinkButton';
import '../primitives/controls.css';
import './Header.css';

/** Where one is, where one can go, and what the reader sets for all views. */
export function Header() {
  const store = useStore();
  const lang = useSelected(({ state }) => state.lang);
  const theme = useSelected(({ state }) => state.theme);
  const canBeShown = useSelected(({ state }) => isScene(state));
  const isSet = useSelected(({ state: { locks } }) => locks.hidden.length + locks.locked.length > 0);
  const { shell } = useMessages();
  const { isFree } = useHold('view');
  const otherLanguage = lang === 'en' ? 'zh-CN' : 'en';
  return (
    <header className="header">
      <p className="brand">{shell.appName}</p>
      <nav aria-label={shell.navigation}>{isFree && <ViewLinks />}</nav>
      <div className="header-tools">
        <button
          type="button"
          className="button"
          lang={otherLanguage}
          onClick={() => store.change({ lang: otherLanguage })}
        >
          {otherLanguage === 'en' ? 'English' : '中文'}
        </button>
        <label>
          <span className="visually-hidden">{shell.theme}</span>
          <select
            className="select header-select"
            value={theme}
            onChange={(event) => store.change({ theme: event.target.value as Theme })} // the options are the themes
          >
            {THEMES.map((one) => (
              <option key={one} value={one}>
                {shell.themes[one]}
              </option>
            ))}
          </select>
        </label>
        {!isSet && canBeShown && <AddSceneButton />}
        {canBeShown && <CopyLinkButton />}
        {!isSet && canBeShown && <ShareButton />}
      </div>
    </header>
  );
}

/** Their addresses say the whole state, and follow it a frame behind: nobody has read them before. */
function ViewLinks() {
  const store = useStore();
  const { shell } = useMessages();
  const shown = useSelected(({ state }) => state.view);
  const state = useAfterPaint(useSelected((snapshot) => snapshot.state));
  return NAVIGATION.map((view) => (
    <a
      key={view}
      href={`?${writeUrl({ ...state, view })}`}
      aria-current={view === shown ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        store.change({ view });
      }}
    >
      {shell.views[view]}
    </a>
  ));
}
