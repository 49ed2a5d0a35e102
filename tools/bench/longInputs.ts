// oxlint-disable-next-line no-restricted-imports -- a reader of texts, timed
import { parseMarkdown } from '../../src/components/primitives/markdown/parse';
import { checkSpec } from '../../src/model/architecture/rules';
import { MODEL_IDS } from '../../src/model/architecture/catalogue';
// oxlint-disable-next-line no-restricted-imports -- a reader of texts, timed
import { nearestText } from '../../src/state/nearestText';
// oxlint-disable-next-line no-restricted-imports -- a reader of texts, timed
import { readUrl } from '../../src/state/urlCodec';
import { interleave } from './interleave';
import { median } from './statistics';
import { ms, table, times, verdict } from './table';

/** Twice the text should take twice the time; four times is the square, which a longer text makes hours of. */
const MOST_FOR_DOUBLE = 3;
/** What takes less is the clock's own noise. */
const LEAST_MS = 1;

/** What somebody could paste, or put into a link, of any length. */
const READERS: Readonly<Record<string, (signs: number) => unknown>> = {
  'a link of many keys': (signs) => readUrl('a=1&'.repeat(signs / 4)),
  'a link with a long name': (signs) => readUrl(`model=${'x'.repeat(signs)}`),
  'a link with many blocks': (signs) => readUrl(`layers=${'1,'.repeat(signs / 2)}`),
  'a spec with a long field': (signs) => checkSpec({ block: '🧠'.repeat(signs / 2) }),
  'a name like no other': (signs) => nearestText('resnet'.repeat(signs / 6), MODEL_IDS),
  'notes full of opened marks': (signs) => parseMarkdown('**a '.repeat(signs / 64)),
};

/** Prints how the time of reading grows with the length of what is read. @returns whether it stays below the square */
export function benchLongInputs(rounds: number): boolean {
  const signs = 2 ** 20;
  const rows = Object.entries(READERS).map(([name, read]) => {
    const found = interleave({ half: { run: () => read(signs / 2) }, whole: { run: () => read(signs) } }, rounds);
    const [half, whole] = [median(found.half), median(found.whole)];
    return { name, half, whole, holds: whole < LEAST_MS || whole / half < MOST_FOR_DOUBLE };
  });
  console.log(`Texts of 524,288 and 1,048,576 signs, notes of a sixteenth (${rounds} rounds in turn)`);
  console.log(
    table(
      ['', 'half', 'whole', 'slower'],
      rows.map(({ name, half, whole }) => [name, ms(half), ms(whole), times(whole / half)]),
    ),
  );
  const holds = rows.every((row) => row.holds);
  console.log(`Twice the text less than ${MOST_FOR_DOUBLE}× the time: ${verdict(holds)}.\n`);
  return holds;
}
