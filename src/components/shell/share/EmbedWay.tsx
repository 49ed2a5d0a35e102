import { useEffect, useMemo, useRef, useState } from 'react';
import type { ShareWords } from '../../../content/en/share';
import { EMBED_FIGURES, type EmbedFigure } from '../../../state/embedState';
import { NO_LOCKS } from '../../../state/locks';
import { shortQuery } from '../../../state/shortLink';
import type { ViewState } from '../../../state/viewState';
import { useElementWidth } from '../../network/diagram/useElementWidth';
import { CheckIcon, CopyIcon } from '../../primitives/icons';
import { useMessages } from '../../primitives/messages';
import { useCopy } from '../../primitives/useCopy';
import { addressFor } from '../../primitives/sharing/address';
import { embedSnippet } from './embedSnippet';

const FIRST_HEIGHT = 320;
/** As wide as a course page's text, CSS px; shown smaller. */
const PREVIEW_WIDTH = 760;

/** A figure for another page: what it will look like there, and the HTML that puts it there. */
export function EmbedWay({ state, words: { embed: words, link: linkWords } }: { state: ViewState; words: ShareWords }) {
  const { shell } = useMessages();
  const [figure, setFigure] = useState<EmbedFigure>('1');
  const [keeps, setKeeps] = useState({ keepsLanguage: true, keepsLook: true });
  const [outcome, copy] = useCopy();
  const address = useMemo(() => addressFor(shortQuery({ ...state, locks: NO_LOCKS, embed: figure }, keeps)), [state, figure, keeps]);
  const [frame, height] = useContentHeight(address);
  const [room, roomWidth] = useElementWidth<HTMLDivElement>();
  const scale = Math.min(1, roomWidth / PREVIEW_WIDTH);
  const snippet = embedSnippet({ address, title: `${shell.appName} · ${shell.views[state.view]}`, heightPx: height });
  return (
    <div className="share-embed">
      <div className="share-embed-wishes">
        {state.view === 'explore' && (
          <label className="share-field">
            <span>{words.figure}</span>
            <select className="select" value={figure} onChange={(event) => setFigure(event.target.value as EmbedFigure)}>{/* the options are the figures */}
              {EMBED_FIGURES.filter((id) => id !== 'block' || state.focus !== null).map((id) => <option key={id} value={id}>{words.figures[id]}</option>)}
            </select>
          </label>
        )}
        <div className="share-checks">
          <label><input type="checkbox" checked={keeps.keepsLanguage} onChange={(event) => setKeeps({ ...keeps, keepsLanguage: event.target.checked })} />{linkWords.language}</label>
          <label><input type="checkbox" checked={keeps.keepsLook} onChange={(event) => setKeeps({ ...keeps, keepsLook: event.target.checked })} />{linkWords.look}</label>
          <small>{linkWords.own}</small>
        </div>
        <label className="share-snippet">
          <span>{words.snippet}</span>
          <textarea readOnly rows={7} value={snippet} onFocus={(event) => event.target.select()} />
        </label>
        <div className="share-buttons">
          <button type="button" className="button button-primary" onClick={() => copy(snippet)}>{outcome === 'copied' ? <CheckIcon /> : <CopyIcon />}{outcome === 'copied' ? linkWords.copied : words.copy}</button>
          <span role="status" className="share-said">{outcome === 'failed' && linkWords.copyFailed}</span>
        </div>
        <p className="share-hint">{words.hint}</p>
      </div>
      <div className="share-preview" ref={room}>
        <div style={{ height: `${height * scale}px` }}>
          {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it is this very app, which needs scripts and its own origin */}
          <iframe key={address} ref={frame} src={address} title={words.preview} style={{ width: `${PREVIEW_WIDTH}px`, height: `${height}px`, transform: `scale(${scale})` }} />
        </div>
      </div>
    </div>
  );
}

/** How high the previewed figure says that it is, CSS px. */
function useContentHeight(address: string) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(FIRST_HEIGHT);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<{ resnetAtlas?: { height?: unknown } } | null>) => {
      const said = data?.resnetAtlas?.height;
      if (source === frame.current?.contentWindow && typeof said === 'number') setHeight(said);
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, [address]);
  return [frame, height] as const;
}
