import { RANGES } from '../../src/model/architecture/ranges';
import { shorten } from '../commandLine/quoted';
import type { Option } from '../commandLine/words';
import type { Size } from './readSpec';
import { sayProblem } from './sentences';

/** `--input`, which replaces a network's own input size. */
export const INPUT_OPTION: Option = { value: 'HxW', needs: 'a size, such as --input 320x320' };

/** "320x288", or "320" for a square; without any, null. */
export function readInputSize(given: string | undefined): { size: Size | null } | { sentence: string } {
  if (given === undefined) return { size: null };
  const size = readSize(given);
  return size === null ? { sentence: badSize(given) } : { size };
}

function readSize(text: string): Size | null {
  const match = /^(\d{1,9})(?:[x×](\d{1,9}))?$/i.exec(text.trim());
  if (match === null) return null;
  const height = Number(match[1]);
  const width = Number(match[2] ?? match[1]);
  const { min, max } = RANGES.inputSide;
  return [height, width].every((side) => side >= min && side <= max) ? [height, width] : null;
}

function badSize(given: string): string {
  return `${sayProblem({ code: 'notASize', given: shorten(given), ...RANGES.inputSide })} As in --input 320x320, or --input 320 for a square.`;
}
