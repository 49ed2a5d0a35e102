import { isScene } from '../../state/deck/sceneLink';
import { NAVIGATION } from '../../state/slices/viewIds';
import { THEMES } from '../../state/viewState';
import { writeUrl } from '../../state/urlCodec';
import { useHold } from '../primitives/Held';
import { useMessages } from '../primitives/messages';
import { useSnapshot, useStore } from '../primitives/useStore';
import { AddSceneButton } from './AddSceneButton';
import { ShareButton } from './ShareButton';
import { CopyLinkButton } from './CopyLinkButton';
import '../primitives/controls.css';
import './Header.css';

export function Header() {
  const store = useStore();
  const { state } = useSnapshot();
  const { shell } = useMessages();
  const { isFree } = useHold('view');
  const isSet = state.locks.hidden.length + state.locks.locked.length > 0;
  const otherLanguage = state.lang === 'en' ? 'zh-CN' : 'en';
  return (
    <header className="header">
      <p className="brand">{shell.appName}</p>
      <nav aria-label={shell.navigation}>
        {isFree &&
          NAVIGATION.map((view) => (
            <a
              key={view}
              href={`?${writeUrl({ ...state, view })}`}
              aria-current={view === state.view ? 'page' : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                store.change({ view });
              }}
            >
              {shell.views[view]}
            </a>
          ))}
      </nav>
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
            value={state.theme}
            onChange={(event) => store.change({ theme: event.target.value as (typeof THEMES)[number] })} // the options are the themes
          >
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {shell.themes[theme]}
              </option>
            ))}
          </select>
        </label>
        {!isSet && isScene(state) && <AddSceneButton />}
        {isScene(state) && <CopyLinkButton />}
        {!isSet && isScene(state) && <ShareButton />}
      </div>
    </header>
  );
}
