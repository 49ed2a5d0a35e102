import type { ShareWords } from '../../../content/en/share';
import type { ViewState } from '../../../state/viewState';
import { CheckIcon, DownloadIcon, LinkIcon } from '../../primitives/icons';
import { useMessages } from '../../primitives/messages';
import { Qr, qrFile } from '../../primitives/Qr';
import { saveFile } from '../../primitives/saveFile';
import { useCopy } from '../../primitives/useCopy';
import { LockFields } from '../../primitives/sharing/LockFields';
import { QUESTIONS, questionPlace, questionValue } from './questions';
import { sharedLink, sharedState, type ShareWishes } from './sharedLink';

interface Props {
  state: ViewState;
  wishes: ShareWishes;
  onWish: (wishes: ShareWishes) => void;
  words: ShareWords;
}

/** The link and its code on one side, what it does on the other. */
export function LinkWay({ state, wishes, onWish, words }: Props) {
  const link = sharedLink(state, wishes);
  const wish = (change: Partial<ShareWishes>) => onWish({ ...wishes, ...change });
  return (
    <div className="share-columns">
      <LinkAndCode link={link} words={words} />
      <div className="share-wishes">
        <StartField
          value={wishes.question === null ? '' : questionValue(wishes.question)}
          onChange={(value) => wish({ question: questionPlace(value) })}
          words={words}
        />
        <LockFields
          opened={sharedState(state, wishes)}
          preset={wishes.preset}
          choices={wishes.choices}
          onPreset={(preset) => wish({ preset })}
          onChoices={(choices) => wish({ choices })}
          words={words}
        />
        <div className="share-checks">
          <label>
            <input
              type="checkbox"
              checked={wishes.keepsLanguage}
              onChange={(event) => wish({ keepsLanguage: event.target.checked })}
            />
            {words.link.language}
          </label>
          <label>
            <input
              type="checkbox"
              checked={wishes.keepsLook}
              onChange={(event) => wish({ keepsLook: event.target.checked })}
            />
            {words.link.look}
          </label>
          <small>{words.link.own}</small>
        </div>
      </div>
    </div>
  );
}

/** Modules get too small to scan from afar beyond this many characters. */
const LONG = 300;

function LinkAndCode({ link, words: { link: words } }: { link: string; words: ShareWords }) {
  const [outcome, copy] = useCopy();
  return (
    <div className="share-link">
      <Qr text={link} label={words.qr} />
      <output className="share-address" aria-label={words.address}>
        {link}
      </output>
      <div className="share-buttons">
        <button type="button" className="button button-primary" onClick={() => copy(link)}>
          {outcome === 'copied' ? <CheckIcon /> : <LinkIcon />}
          {outcome === 'copied' ? words.copied : words.copy}
        </button>
        <button type="button" className="button" onClick={() => saveFile(qrFile(link), 'resnet-atlas-qr.svg')}>
          <DownloadIcon />
          {words.saveQr}
        </button>
      </div>
      <p role="status" className="share-said">
        {outcome === 'failed' ? (
          words.copyFailed
        ) : outcome === 'copied' ? (
          <span className="visually-hidden">{words.copied}</span>
        ) : link.length > LONG ? (
          words.long(link.length)
        ) : (
          ''
        )}
      </p>
    </div>
  );
}

function StartField({
  value,
  onChange,
  words: { link: words },
}: {
  value: string;
  onChange: (value: string) => void;
  words: ShareWords;
}) {
  const { learn } = useMessages();
  return (
    <label className="share-field">
      <span>{words.start}</span>
      <select className="select" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{words.screen}</option>
        {QUESTIONS.map(({ lesson, steps, of }) => (
          <optgroup key={lesson} label={learn.chapters[lesson]}>
            {steps.map((step) => (
              <option key={step} value={questionValue({ lesson, step })}>
                {words.question(learn.stepLabel(step, of))}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
