import {
  add,
  addVectors,
  and,
  assemble,
  bytes,
  type Code,
  constant,
  type FunctionCode,
  ifElse,
  isAtMost,
  larger,
  loadSplat,
  loadVector,
  locals,
  type Locals,
  multiply,
  multiplyVectors,
  smaller,
  storeVector,
  subtract,
  zeroVector,
} from './assembler';

/** A vector has four lanes: input and output channels of a group come in fours. */
export const LANES = 4;
/** Neighbours in a row that read the same weights while these are in the registers. */
const NEIGHBOURS = 4;

export const PARAMETERS = [
  'x',
  'kernel',
  'out',
  'height',
  'width',
  'inChannels',
  'outHeight',
  'outWidth',
  'outChannels',
  'inPerGroup',
  'outPerGroup',
  'groups',
  'kernelSize',
  'stride',
  'padding',
] as const;
const INTEGERS = [
  'group',
  'row',
  'column',
  'advance',
  'channel',
  'ky',
  'kx',
  'kyFrom',
  'kyTo',
  'kxFrom',
  'kxTo',
  'top',
  'left',
  'pixel',
  'nextPixel',
  'tap',
  'weightRow',
  'xRow',
  'kernelRow',
  'xTap',
  'kernelTap',
  'xEnd',
  'kernelAt',
];
const zero = constant(0);
const one = constant(1);
const range = (length: number) => Array.from({ length }, (_, i) => i);

/**
 * The grouped convolution as it is defined, NHWC with a kernel [k, k, C_in, C_out / g]: every group, row, column and 4 or 8
 * output channels, whose sums stay in registers while the window's taps go by.
 */
export function groupedModule(): Uint8Array<ArrayBuffer> {
  return assemble([convolve('fours', 1), convolve('eights', 2)]);
}

/** @param vectors how many vectors of output channels are computed together */
function convolve(name: string, vectors: number): FunctionCode {
  const xAts = range(NEIGHBOURS).map((i) => `xAt${i}`);
  const sums = range(LANES * vectors).map((i) => `sum${i}`);
  const weights = range(vectors).map((v) => `weight${v}`);
  const own = locals(PARAMETERS, [...INTEGERS, ...xAts], [...sums, ...weights, 'pixelValue']);
  const { get, set, count, declaration } = own;
  /** The taps that meet the map, where the window stands over its edge. */
  const clip = (from: string, to: string, start: string, length: string): Code => [
    ...set(from, larger(zero, subtract(zero, get(start)))),
    ...set(to, smaller(get('kernelSize'), subtract(get(length), get(start)))),
  ];
  const lastOfFour = add(get('left'), add(multiply(constant(NEIGHBOURS - 1), get('stride')), get('kernelSize')));
  const areFourInside = and(isAtMost(zero, get('left')), isAtMost(lastOfFour, get('width')));
  const position: Code = [
    ...set('left', subtract(multiply(get('column'), get('stride')), get('padding'))),
    ...clip('kxFrom', 'kxTo', 'left', 'width'),
    ...ifElse(
      areFourInside,
      [...set('advance', constant(NEIGHBOURS)), ...window(own, NEIGHBOURS, vectors)],
      [...set('advance', one), ...window(own, 1, vectors)],
    ),
  ];
  const row: Code = [
    ...set('top', subtract(multiply(get('row'), get('stride')), get('padding'))),
    ...clip('kyFrom', 'kyTo', 'top', 'height'),
    ...count('column', zero, get('outWidth'), get('advance'), position),
  ];
  const group: Code = [
    ...set('xRow', add(get('x'), bytes(multiply(get('group'), get('inPerGroup'))))),
    ...count('row', zero, get('outHeight'), one, row),
  ];
  const body: Code = [
    ...set('weightRow', bytes(get('outPerGroup'))),
    ...set('pixel', bytes(get('inChannels'))),
    ...set('nextPixel', multiply(get('pixel'), get('stride'))),
    ...set('tap', bytes(multiply(get('inChannels'), get('outPerGroup')))),
    ...count('group', zero, get('groups'), one, group),
  ];
  return { name, parameterCount: PARAMETERS.length, declaration, body };
}

/** All output channels of a group at one position, or at neighbours whose windows lie within the row. */
function window(own: Locals, positions: number, vectors: number): Code {
  const { get, set, count } = own;
  const place = (row: Code, column: Code, width: string) => add(multiply(row, get(width)), column);
  const tap: Code = [
    ...range(positions).flatMap((i) =>
      set(`xAt${i}`, i === 0 ? get('xTap') : add(get(`xAt${i - 1}`), get('nextPixel'))),
    ),
    ...set('kernelAt', get('kernelTap')),
    ...set('xEnd', add(get('xTap'), bytes(get('inPerGroup')))),
    ...count('xAt0', get('xAt0'), get('xEnd'), constant(4 * LANES), fourInputs(own, positions, vectors)),
    ...set('xTap', add(get('xTap'), get('pixel'))),
    ...set('kernelTap', add(get('kernelTap'), get('tap'))),
  ];
  const kernelRow: Code = [
    ...set(
      'xTap',
      add(
        get('xRow'),
        multiply(place(add(get('top'), get('ky')), add(get('left'), get('kxFrom')), 'width'), get('pixel')),
      ),
    ),
    ...set('kernelTap', add(get('kernelRow'), multiply(place(get('ky'), get('kxFrom'), 'kernelSize'), get('tap')))),
    ...count('kx', get('kxFrom'), get('kxTo'), one, tap),
  ];
  const outChannel = add(multiply(get('group'), get('outPerGroup')), get('channel'));
  const outAt = (position: number) => {
    const column = add(get('column'), constant(position));
    return add(get('out'), bytes(add(multiply(place(get('row'), column, 'outWidth'), get('outChannels')), outChannel)));
  };
  const sums = range(LANES * vectors).map((i) => `sum${i}`);
  const channels: Code = [
    ...sums.flatMap((sum) => set(sum, zeroVector)),
    ...set(
      'kernelRow',
      add(
        get('kernel'),
        bytes(add(multiply(multiply(get('group'), get('inPerGroup')), get('outPerGroup')), get('channel'))),
      ),
    ),
    ...count('ky', get('kyFrom'), get('kyTo'), one, kernelRow),
    ...range(positions).flatMap((position) =>
      range(vectors).flatMap((v) => storeVector(outAt(position), total(own, position, positions, v, vectors), 16 * v)),
    ),
  ];
  return count('channel', zero, get('outPerGroup'), constant(LANES * vectors), channels);
}

/** One position has a sum for each of four inputs, so that no addition waits for the one before; neighbours have one each. */
const sumName = (lane: number, position: number, positions: number, v: number, vectors: number) =>
  `sum${(positions === 1 ? lane : position) * vectors + v}`;

function fourInputs({ get, set }: Locals, positions: number, vectors: number): Code {
  return [
    ...range(LANES).flatMap((lane) => [
      ...range(vectors).flatMap((v) => set(`weight${v}`, loadVector(get('kernelAt'), 16 * v))),
      ...range(positions).flatMap((position) => [
        ...set('pixelValue', loadSplat(get(`xAt${position}`), 4 * lane)),
        ...range(vectors).flatMap((v) => {
          const sum = sumName(lane, position, positions, v, vectors);
          return set(sum, addVectors(get(sum), multiplyVectors(get('pixelValue'), get(`weight${v}`))));
        }),
      ]),
      ...set('kernelAt', add(get('kernelAt'), get('weightRow'))),
    ]),
    ...range(positions)
      .slice(1)
      .flatMap((i) => set(`xAt${i}`, add(get(`xAt${i}`), constant(4 * LANES)))),
  ];
}

function total({ get }: Locals, position: number, positions: number, v: number, vectors: number): Code {
  const lanes = positions === 1 ? range(LANES) : [0];
  return lanes
    .map((lane) => get(sumName(lane, position, positions, v, vectors)))
    .reduce((sum, next) => addVectors(sum, next));
}
