import type { Problem } from '../problem';
import type { Range } from '../ranges';
import type { SpecField } from '../spec';
import type { Argument, Details, Form, Reading } from './argument';
import { nearestInteger, numberOrText, show } from './given';

/** A word of a list, read without regard to case and blanks. */
export function choice<const T extends string, const D extends Details>(
  choices: readonly T[],
  fallback: NoInfer<T>,
  details: D,
) {
  return argument<T, D>(fallback, { form: 'choice', choices }, details, {
    read: (given, field) => {
      const word = typeof given === 'string' ? given.trim().toLowerCase() : null;
      const value = choices.find((one) => one.toLowerCase() === word);
      return value === undefined
        ? { problems: [{ code: 'notOneOf', field, given: show(given), allowed: choices }] }
        : { value, problems: [] };
    },
    fromText: numberOrText,
    toText: String,
  });
}

/** A whole number. */
export function whole<const D extends Details>(range: Range, fallback: number, details: D) {
  return argument<number, D>(fallback, { form: 'number', range }, details, {
    read: (given, field) => {
      const nearest = nearestInteger(given, range);
      const problems = nearest === given ? [] : [outOfRange(field, given, range)];
      return Number.isNaN(nearest) ? { problems } : { value: nearest, problems };
    },
    fromText: numberOrText,
    toText: String,
  });
}

/** Whole numbers, one for each stage. */
export function wholes<const D extends Details>(count: Range, range: Range, fallback: readonly number[], details: D) {
  return argument<readonly number[], D>(fallback, { form: 'list', count, range }, details, {
    read: (given, field) => readWholes(given, field, count, range),
    fromText: (text) => text.split(',', 64).map(numberOrText),
    toText: (numbers) => numbers.join(),
  });
}

/** True or false. */
export function toggle<const D extends Details>(fallback: boolean, details: D) {
  return argument<boolean, D>(fallback, { form: 'toggle' }, details, {
    read: (given, field) => {
      if (typeof given === 'boolean') return { value: given, problems: [] };
      const problems: Problem[] = [{ code: 'notOneOf', field, given: show(given), allowed: ['true', 'false'] }];
      const meant = typeof given === 'string' ? truthOf(given) : null;
      return meant === null ? { problems } : { value: meant, problems };
    },
    fromText: (text) => truthOf(text) ?? text,
    toText: String,
  });
}

/** True or false in each place of a list; what is left out is false. */
export function toggles<const D extends Details>(most: number, fallback: readonly boolean[], details: D) {
  return argument<readonly boolean[], D>(fallback, { form: 'toggles', most }, details, {
    read: (given, field) => {
      const isRight = Array.isArray(given) && given.length <= most && given.every((one) => typeof one === 'boolean');
      if (isRight) return { value: given as readonly boolean[], problems: [] }; // it was just looked at
      const problems: Problem[] = [{ code: 'notToggles', field, given: show(given), most }];
      if (!Array.isArray(given)) return { problems };
      const meant = Array.from(given.slice(0, most), (one: unknown) => one === true || truthOf(show(one)) === true);
      return { value: meant, problems };
    },
    fromText: (text) => (text === '' ? [] : text.split(',', 64).map((one) => truthOf(one) ?? one)),
    toText: (values) => values.join(),
    isSame: (a, b) => Array.from({ length: most }, (_, i) => i).every((i) => (a[i] ?? false) === (b[i] ?? false)),
  });
}

const TRUTHS: Readonly<Record<string, boolean>> = { true: true, '1': true, false: false, '0': false };

function truthOf(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  return Object.hasOwn(TRUTHS, word) ? TRUTHS[word]! : null; // it was just found
}

/** [height, width]; one number stands for a square. */
export function size<const D extends Details>(range: Range, fallback: readonly [number, number], details: D) {
  return argument<readonly [number, number], D>(fallback, { form: 'size', range }, details, {
    read: (given) => {
      const list: unknown[] = Array.isArray(given) ? given : [given, given];
      const [height = NaN, width = NaN] = Array.from(list.slice(0, 2), (side) => nearestInteger(side, range));
      const isRight = list.length === 2 && height === list[0] && width === list[1];
      const problems: Problem[] = isRight ? [] : [{ code: 'notASize', given: show(given), ...range }];
      return Number.isNaN(height + width) ? { problems } : { value: [height, width], problems };
    },
    fromText: (text) => {
      const sides = text.split(/[x×*,]/i, 8).map(numberOrText);
      return sides.length === 1 ? [sides[0], sides[0]] : sides;
    },
    toText: (sides) => sides.join('x'),
  });
}

type Behaviour<T> = Pick<Argument<T>, 'read' | 'fromText' | 'toText'> & Partial<Pick<Argument<T>, 'isSame'>>;

/** Two values are the same where they read the same, unless their form knows better. */
function argument<T, D extends Details>(fallback: T, as: Form, details: D, behaviour: Behaviour<T>): Argument<T> & D {
  return { default: fallback, as, isSame: (a, b) => String(a) === String(b), ...behaviour, ...details };
}

function readWholes(given: unknown, field: SpecField, count: Range, range: Range): Reading<readonly number[]> {
  if (!Array.isArray(given)) return { problems: [outOfRange(field, given, range)] };
  const list: unknown[] = given;
  const kept = Array.from(list.slice(0, count.max), (item) => nearestInteger(item, range));
  const wrong = kept.findIndex((n, i) => n !== list[i]);
  const problems: Problem[] = wrong >= 0 ? [outOfRange(field, list[wrong], range)] : [];
  if (list.length < count.min || list.length > count.max) {
    problems.push({ code: 'stageCount', given: list.length, ...count });
  }
  const value = kept.filter((n) => !Number.isNaN(n));
  return value.length > 0 ? { value, problems } : { problems };
}

function outOfRange(field: SpecField, given: unknown, { min, max }: Range): Problem {
  return { code: 'notInRange', field, given: show(given), min, max };
}
