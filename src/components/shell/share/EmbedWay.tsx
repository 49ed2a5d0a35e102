import { useEffect, useRef, useState } from 'react';
import type { ShareWords } from '../../../content/en/share';
import { NO_LOCKS } from '../../../state/locks';
import { shortQuery } from '../../../state/shortLink';
import type { ViewState } from '../../../state/viewState';
import { useElementWidth } from '../../network/diagram/useElementWidth';
import { CheckIcon, CopyIcon } from '../../primitives/icons';
import { useMessages } from '../../primitives/messages';
import { useCopy } from '../../primitives/useCopy';
import { addressFor } from '../../primitives/sharing/address';
import { type EmbedChoice, useViews } from '../../primitives/view';
import { embedSnippet } from './embedSnippet';

const FIRST_HEIGHT = 320;
/** As wide as a course page's text, CSS px; shown smaller. */
const PREVIEW_WIDTH = 760;

interface Props {
  state: ViewState;
  words: ShareWords;
}

/** A figure for another page: what it will look like there, and the HTML that puts it there. */
export function EmbedWay(props: Props) {
  const { EmbedChoices } = useViews()[props.state.view];
  return (
    <EmbedChoices state={props.state} words={props.words.embed}>
      {([first, ...others]) => first !== undefined && <Choice {...props} choices={[first, ...others]} first={first} />}
    </EmbedChoices>
  );
}

function Choice({
  state,
  choices,
  first,
  words: { embed: words, link: linkWords },
}: Props & { choices: readonly EmbedChoice[]; first: EmbedChoice }) {
  const { shell } = useMessages();
  const [asked, ask] = useState('1');
  const chosen = choices.find(({ id }) => id === asked) ?? first;
  const [keeps, setKeeps] = useState({ keepsLanguage: true, keepsLook: true });
  const [outcome, copy] = useCopy();
  const address = addressFor(shortQuery({ ...chosen.opens, locks: NO_LOCKS }, keeps));
  const [frame, height] = useContentHeight(address);
  const [room, roomWidth] = useElementWidth<HTMLDivElement>();
  const scale = Math.min(1, roomWidth / PREVIEW_WIDTH);
  const title = [shell.appName, shell.views[state.view], ...(chosen === first ? [] : [chosen.name])].join(' · ');
  const snippet = embedSnippet({ address, title, heightPx: height });
  return (
    <div className="share-embed">
      <div className="share-embed-wishes">
        {choices.length > 1 && (
          <label className="share-field">
            <span>{words.figure}</span>
            <select className="select" value={chosen.id} onChange={(event) => ask(event.target.value)}>
              {choices.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <div className="share-checks">
          <label>
            <input
              type="checkbox"
              checked={keeps.keepsLanguage}
              onChange={(event) => setKeeps({ ...keeps, keepsLanguage: event.target.checked })}
            />
            {linkWords.language}
          </label>
          <label>
            <input
              type="checkbox"
              checked={keeps.keepsLook}
              onChange={(event) => setKeeps({ ...keeps, keepsLook: event.target.checked })}
            />
            {linkWords.look}
          </label>
          <small>{linkWords.own}</small>
        </div>
        <label className="share-snippet">
          <span>{words.snippet}</span>
          <textarea readOnly rows={7} value={snippet} onFocus={(event) => event.target.select()} />
        </label>
        <div className="share-buttons">
          <button type="button" className="button button-primary" onClick={() => copy(snippet)}>
            {outcome === 'copied' ? <CheckIcon /> : <CopyIcon />}
            {outcome === 'copied' ? linkWords.copied : words.copy}
          </button>
          <span role="status" className="share-said">
            {outcome === 'failed' && linkWords.copyFailed}
          </span>
        </div>
        <p className="share-hint">{words.hint}</p>
      </div>
      <div className="share-preview" ref={room}>
        <div style={{ height: `${height * scale}px` }}>
          {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it is this very app, which needs scripts and its own origin */}
          <iframe
            key={address}
            ref={frame}
            src={address}
            title={words.preview}
            style={{ width: `${PREVIEW_WIDTH}px`, height: `${height}px`, transform: `scale(${scale})` }}
          />
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
