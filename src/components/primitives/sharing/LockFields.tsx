import type { ShareWords } from '../../../content/en/share';
import {
  isWay,
  LOCK_CHOICES,
  LOCK_PRESETS,
  type LockChoice,
  type LockChoices,
  type LockPreset,
  type LockRow,
  lockRows,
} from '../../../state/lockRows';
import type { ViewState } from '../../../state/viewState';
import { Segments } from '../Segments';
import './LockFields.css';

/** What leads elsewhere is open or it is not. */
const WAY_CHOICES = ['free', 'locked'] as const;

interface Props {
  /** What the link opens: its page's settings stand in the list. */
  opened: ViewState;
  preset: LockPreset;
  choices: LockChoices;
  onPreset: (preset: LockPreset) => void;
  onChoices: (choices: LockChoices) => void;
  words: ShareWords;
}

/** Everything, nothing, or setting by setting. */
export function LockFields({ opened, preset, choices, onPreset, onChoices, words: { locks: words } }: Props) {
  return (
    <fieldset className="lock-fields">
      <legend>{words.title}</legend>
      <Segments
        label={words.title}
        value={preset}
        choices={LOCK_PRESETS.map((value) => ({ value, label: words.presets[value] }))}
        onChange={onPreset}
      />
      {preset === 'chosen' && (
        <ul>
          {lockRows(opened).map((row) => (
            <Row key={row} row={row} choices={choices} onChoices={onChoices} words={words} />
          ))}
        </ul>
      )}
    </fieldset>
  );
}

function Row({
  row,
  choices,
  onChoices,
  words,
}: {
  row: LockRow;
  choices: LockChoices;
  onChoices: Props['onChoices'];
  words: ShareWords['locks'];
}) {
  const labelled = isWay(row)
    ? WAY_CHOICES.map((value) => ({ value, label: words.ways[value] }))
    : LOCK_CHOICES.map((value) => ({ value, label: words.choices[value] }));
  return (
    <li>
      <span aria-hidden="true">{words.rows[row]}</span>
      <Segments<LockChoice>
        label={words.rows[row]}
        value={choices[row] ?? 'free'}
        choices={labelled}
        onChange={(choice) => onChoices({ ...choices, [row]: choice })}
      />
    </li>
  );
}
