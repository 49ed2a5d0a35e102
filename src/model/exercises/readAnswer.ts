import { readNumber } from '../architecture/convolutionRules';
import { type AnswerValue, SHORTCUT_ANSWERS, type Unit } from './types';

/**
 * A typed answer, read as people write: 1,152 or 1 152 or １１５２; a map as 56×56×64, 56²×64, "56, 56, 64", or as
 * PyTorch prints it, [64, 56, 56]. Null where it cannot be read.
 */
export function readAnswer(text: string, unit: Unit): AnswerValue | null {
  if (unit === 'map') return readMap(text);
  if (unit === 'shortcut') return SHORTCUT_ANSWERS.find((choice) => choice === text.trim()) ?? null;
  return readNumber(text);
}

/** How an answer is typed; `readAnswer` reads it back. */
export function answerText(value: AnswerValue): string {
  return Array.isArray(value) ? value.join('×') : String(value);
}

/** Whether a learner's value is the right one. A map may be said in the paper's order or in PyTorch's, channels first. */
export function isSameAnswer(given: AnswerValue, right: AnswerValue): boolean {
  if (!Array.isArray(given) || !Array.isArray(right)) return given === right;
  const [height, width, channels] = right;
  return [
    [height, width, channels],
    [channels, height, width],
  ].some((order) => order.every((length, i) => length === given[i]));
}

function readMap(text: string): [number, number, number] | null {
  const plain = text
    .slice(0, 100)
    .replaceAll('²', '^2')
    .normalize('NFKC')
    .replaceAll(/torch\.Size|[()[\]]/g, '')
    .trim();
  const sides = partsOf(plain).flatMap(readSide);
  const [first, ...rest] = sides;
  const map = sides.length === 4 && first === 1 ? rest : sides; // a batch of one
  return map.length === 3 && map.every((side) => side !== null) ? (map as [number, number, number]) : null; // three numbers
}

/** Between signs of multiplication, else between commas, else between spaces. */
function partsOf(text: string): string[] {
  const separators = [/[×x*·]/i, /[,;、]/, /\s+/];
  const separator = separators.find((sign) => sign.test(text));
  return separator === undefined ? [text] : text.split(separator).map((part) => part.trim());
}

/** 56^2 stands for 56 and 56. */
function readSide(text: string): (number | null)[] {
  const square = /^(.*)\^\s*2$/.exec(text);
  const side = readNumber(square?.[1] ?? text);
  return square === null ? [side] : [side, side];
}
