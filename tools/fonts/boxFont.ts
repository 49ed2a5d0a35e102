import { fontOf, nameTable } from './sfnt';

const UNITS_PER_EM = 1000;
const ASCENT = 880;
const DESCENT = 120;

/**
 * A font with one glyph, a frame as wide as the type is large, for every character of the ranges: what a Chinese
 * character takes of a line in any font, without the megabytes.
 *
 * @param names family, weight and PostScript's name, to which it answers
 */
export function boxFont(names: readonly [string, string, string], ranges: readonly CharacterRange[]): Buffer {
  const [family, style, postScript] = names;
  const glyph = frame(60, -60, 940, 820);
  return fontOf(
    new Map([
      [
        'head',
        words([1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 3, UNITS_PER_EM, ...zeros(8), 60, -60, 940, 820, 0, 8, 2, 1, 0]),
      ],
      ['hhea', words([1, 0, ASCENT, -DESCENT, 0, UNITS_PER_EM, 60, 60, 940, 1, ...zeros(7), 2])],
      ['maxp', words([1, 0, 2, 8, 2, 0, 0, 2, ...zeros(8)])],
      ['OS/2', os2()],
      ['hmtx', words([UNITS_PER_EM, 60, UNITS_PER_EM, 60])],
      ['cmap', characterMap(ranges)],
      ['loca', longs([0, glyph.length, 2 * glyph.length])],
      ['glyf', Buffer.concat([glyph, glyph])],
      [
        'name',
        nameTable([
          [1, family],
          [2, style],
          [4, `${family} ${style}`],
          [6, postScript],
        ]),
      ],
      ['post', words([3, ...zeros(15)])],
    ]),
  );
}

export type CharacterRange = readonly [first: number, last: number];

const zeros = (count: number) => Array.from({ length: count }, () => 0);

function words(values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(2 * values.length);
  values.forEach((value, i) => buffer.writeUInt16BE(value & 0xffff, 2 * i));
  return buffer;
}

const longs = (values: readonly number[]) => words(values.flatMap((value) => [value >>> 16, value]));

/** Two rectangles, the inner one the other way round (chapter "glyf"). */
function frame(left: number, bottom: number, right: number, top: number): Buffer {
  const ink = 60;
  const corners = [
    [left, bottom],
    [left, top],
    [right, top],
    [right, bottom],
    [left + ink, bottom + ink],
    [right - ink, bottom + ink],
    [right - ink, top - ink],
    [left + ink, top - ink],
  ] as const;
  const steps = (axis: 0 | 1) => corners.map((corner, i) => corner[axis] - (corners[i - 1]?.[axis] ?? 0));
  const onCurve = Buffer.alloc(corners.length, 1);
  return Buffer.concat([words([2, left, bottom, right, top, 3, 7, 0]), onCurve, words([...steps(0), ...steps(1)])]);
}

/** Version 4: Regular, embeddable, with Chinese among its scripts and code pages. */
function os2(): Buffer {
  const version = 4;
  const [unicode2, codePages] = [1 << (59 - 32), 1 << 18];
  return Buffer.concat([
    words([version, UNITS_PER_EM, 400, 5, ...zeros(12)]),
    Buffer.alloc(10),
    longs([0, unicode2, 0, 0]),
    Buffer.from('TEST'),
    words([0x40, 0x2018, 0xffef, ASCENT, -DESCENT, 0, ASCENT, DESCENT]),
    longs([codePages, 0]),
    words([500, 700, 0, 0x20, 0]),
  ]);
}

/** Format 4, in which each character's glyph is listed: all are glyph 1. */
function characterMap(ranges: readonly CharacterRange[]): Buffer {
  const segments = [...ranges, [0xffff, 0xffff] as const];
  const count = segments.length;
  const log = Math.floor(Math.log2(count));
  let listed = 0;
  const offsets = ranges.map(([first, last], i) => {
    const offset = 2 * (count - i + listed);
    listed += last - first + 1;
    return offset;
  });
  const body = words([
    0,
    2 * count,
    2 << log,
    log,
    2 * count - (2 << log),
    ...segments.map(([, last]) => last),
    0,
    ...segments.map(([first]) => first),
    ...ranges.map(() => 0),
    1,
    ...offsets,
    0,
    ...Array.from({ length: listed }, () => 1),
  ]);
  return Buffer.concat([words([0, 1, 3, 1]), longs([12]), words([4, body.length + 4]), body]);
}
