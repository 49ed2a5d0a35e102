import { useState } from 'react';
import type { ExerciseBook } from '../../../content/en/exerciseBook';
import { EXERCISE_KINDS, type ExerciseKind } from '../../../model/exercises/exerciseKinds';
import { WORKSHEET_COUNT, WORKSHEET_SEED, type Worksheet } from '../../../model/exercises/sheet';
import { writeUrl } from '../../../state/urlCodec';
import { deferred } from '../../primitives/deferred';
import { Held, useHold } from '../../primitives/Held';
import { NumberInput } from '../../primitives/NumberInput';
import { copyText } from '../../primitives/useCopy';
import { useSelected, useStore } from '../../primitives/useStore';
import { PRINT_CHOICES, type PrintChoice } from './usePrinting';

/** From this width in pixels on the controls begin open: they stand beside the exercises. */
const ROOMY = 900;

const Save = deferred(() => import('./SaveSheet').then((m) => m.SaveSheet));

interface Props {
  words: ExerciseBook;
  onPrint: (choice: PrintChoice) => void;
}

/** Which exercises: kinds, how many, the seed; and the sheet as a link or on paper. */
export function SheetControls({ words: book, onPrint }: Props) {
  const { exercises, exercisePage: words } = book;
  const store = useStore();
  const { sheet, showsKey } = useSelected(({ state }) => state.learn);
  const mayShowKey = useHold('key').isFree;
  const change = (part: Partial<Worksheet>) => store.changeIn('learn', { sheet: { ...sheet, ...part } });
  return (
    <details className="sheet-controls" open={document.documentElement.clientWidth >= ROOMY}>
      <summary>{words.sheetLabel}</summary>
      <Held names="sheet">
        <div className="sheet-numbers">
          <label>
            {words.count}
            <NumberInput
              label={words.count}
              value={sheet.count}
              {...WORKSHEET_COUNT}
              onChange={(count) => change({ count })}
            />
          </label>
          <label>
            {words.seed}
            <NumberInput
              label={words.seed}
              value={sheet.seed}
              {...WORKSHEET_SEED}
              onChange={(seed) => change({ seed })}
            />
          </label>
          <button type="button" className="button" onClick={() => change({ seed: newSeed(sheet.seed) })}>
            {words.newSheet}
          </button>
        </div>
        <fieldset className="sheet-kinds">
          <legend>{words.kinds}</legend>
          {EXERCISE_KINDS.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={sheet.kinds.includes(kind)}
                disabled={sheet.kinds.length === 1 && sheet.kinds[0] === kind}
                onChange={() => change({ kinds: toggled(sheet.kinds, kind) })}
              />
              {exercises.titles[kind]}
            </label>
          ))}
          {sheet.kinds.length < EXERCISE_KINDS.length && (
            <button type="button" className="button button-plain" onClick={() => change({ kinds: EXERCISE_KINDS })}>
              {words.allKinds}
            </button>
          )}
        </fieldset>
      </Held>
      <CopyLink words={words} />
      <div className="sheet-print">
        <span>{words.print}</span>
        {PRINT_CHOICES.filter((choice) => mayShowKey || choice === 'sheet').map((choice) => (
          <button key={choice} type="button" className="button" onClick={() => onPrint(choice)}>
            <span className="visually-hidden">{words.print}: </span>
            {words.printChoices[choice]}
          </button>
        ))}
      </div>
      <div className="sheet-save">
        <Save.Component sheet={sheet} book={book} mayShowKey={mayShowKey} />
      </div>
      <Held names="key">
        <label className="sheet-key">
          <input type="checkbox" checked={showsKey} onChange={() => store.changeIn('learn', { showsKey: !showsKey })} />
          {words.showKey}
        </label>
      </Held>
    </details>
  );
}

/** For learners: the link never shows the key. */
function CopyLink({ words }: { words: ExerciseBook['exercisePage'] }) {
  const store = useStore();
  const [said, say] = useState('');
  const copy = async () => {
    const { state } = store.get();
    const link = `${location.origin}${location.pathname}?${writeUrl({ ...state, learn: { ...state.learn, showsKey: false } })}`;
    say((await copyText(link)) ? words.copied : words.copyFailed);
  };
  return (
    <div className="sheet-link">
      <button type="button" className="button" onClick={() => void copy()}>
        {words.copyLink}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}

/** In the order of the course, so that the same choice is the same sheet. */
function toggled(kinds: readonly ExerciseKind[], kind: ExerciseKind): ExerciseKind[] {
  return EXERCISE_KINDS.filter((one) => kinds.includes(one) !== (one === kind));
}

function newSeed(old: number): number {
  const seed = Math.floor(Math.random() * (WORKSHEET_SEED.max + 1));
  return seed === old ? (old + 1) % (WORKSHEET_SEED.max + 1) : seed;
}
