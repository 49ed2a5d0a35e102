import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  addVectors,
  and,
  assemble,
  bytes,
  type Code,
  constant,
  ifElse,
  isAtMost,
  larger,
  loadSplat,
  loadVector,
  locals,
  type Locals,
  multiply,
  multiplyVectors,
  signed,
  smaller,
  storeVector,
  subtract,
  unsigned,
  zeroVector,
} from './assembler';
import { groupedModule } from './groupedModule';

/** The examples of the DWARF standard (version 4, 7.6), whose LEB128 WebAssembly uses (Core 2.0, 5.2.2). */
describe('LEB128', () => {
  test.each([
    [2, '02'],
    [127, '7f'],
    [128, '80 01'],
    [129, '81 01'],
    [130, '82 01'],
    [12857, 'b9 64'],
  ])('%i without sign is %s', (value, expected) => expect(hex(unsigned(value))).toBe(expected));

  test.each([
    [2, '02'],
    [-2, '7e'],
    [127, 'ff 00'],
    [-127, '81 7f'],
    [128, '80 01'],
    [-128, '80 7f'],
    [129, '81 01'],
    [-129, 'ff 7e'],
  ])('%i with a sign is %s', (value, expected) => expect(hex(signed(value))).toBe(expected));

  test('any number that an engine reads back', () => {
    const anyNumber = fc.oneof(
      fc.integer({ min: -1000, max: 1000 }),
      fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    );
    fc.assert(
      fc.property(anyNumber, (value) => {
        expect(
          computed(() => ifElseNumber(isAtMost(constant(value), get0), isAtMost(get0, constant(value))), value),
        ).toBe(1);
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});

/** Opcodes as the specification lists them (Core 2.0, 5.4); beyond 127 they take two bytes. */
test.each([
  ['v128.const', zeroVector, `fd 0c${' 00'.repeat(16)}`],
  ['v128.load with an offset of 300', loadVector([], 300), 'fd 00 02 ac 02'],
  ['v128.load32_splat', loadSplat([], 4), 'fd 09 02 04'],
  ['v128.store', storeVector([], []), 'fd 0b 02 00'],
  ['f32x4.add', addVectors([], []), 'fd e4 01'],
  ['f32x4.mul', multiplyVectors([], []), 'fd e6 01'],
  ['i32.const -1', constant(-1), '41 7f'],
  ['i32.shl by 2', bytes([]), '41 02 74'],
])('%s', (_, code, expected) => expect(hex(code)).toBe(expected));

const small = fc.integer({ min: -500, max: 500 });
test.each<[string, (a: Code, b: Code) => Code, (a: number, b: number) => number]>([
  ['add', add, (a, b) => a + b],
  ['subtract', subtract, (a, b) => a - b],
  ['multiply', multiply, (a, b) => a * b],
  ['smaller', smaller, Math.min],
  ['larger', larger, Math.max],
  ['isAtMost', isAtMost, (a, b) => (a <= b ? 1 : 0)],
  ['and', and, (a, b) => a & b],
  ['bytes', (a) => bytes(a), (a) => 4 * a],
  ['ifElse', (a, b) => ifElseNumber(isAtMost(a, b), constant(1), constant(2)), (a, b) => (a <= b ? 1 : 2)],
])('%s computes what JavaScript does', (_, code, expected) => {
  const run = program(({ get }) => code(get('a'), get('b')));
  fc.assert(
    fc.property(small, small, (a, b) => {
      const [x, y] = code === multiply ? [a, b % 40] : [a, b];
      expect(run(x, y)).toBe(expected(x, y) + 0); // + 0: no minus before zero
    }),
    { numRuns: 100, seed: 6 },
  );
});

test.each([
  [0, 10, 3],
  [5, 5, 1],
  [7, 5, 1],
  [-4, 4, 4],
])('counts from %i below %i in steps of %i', (from, limit, step) => {
  let [rounds, last] = [0, from];
  for (last = from; last < limit; last += step) rounds++;
  const run = program(
    ({ get }) => get('sum'),
    ({ get, set, count }) => count('i', get('a'), get('b'), constant(step), set('sum', add(get('sum'), constant(1)))),
  );
  expect(run(from, limit)).toBe(rounds);
});

test('vectors: four floats loaded, one spread over four lanes, multiplied, added and stored at an offset', () => {
  const own = locals(['from', 'to'], [], ['sum']);
  const { get, set } = own;
  const product = multiplyVectors(loadVector(get('from'), 16), loadSplat(get('from'), 4));
  const { memory, run } = moduleOf(own, [
    ...set('sum', zeroVector),
    ...set('sum', addVectors(get('sum'), product)),
    ...storeVector(get('to'), addVectors(get('sum'), loadVector(get('from'))), 32),
  ]);
  const floats = new Float32Array(memory.buffer);
  floats.set([1, 10, 100, 1000, 0.5, -0.5, 2, 3], 4);
  run(16, 64);
  expect([...floats.subarray(24, 28)]).toEqual([1 + 0.5 * 10, 10 - 0.5 * 10, 100 + 2 * 10, 1000 + 3 * 10]);
});

test('a name that no local has is refused', () => {
  expect(() => locals(['a'], ['b'], []).get('c')).toThrow('no local is called c');
});

test('a module of two functions exports both, and a memory that grows to 2 GiB and no further', () => {
  const own = locals(['to'], [], []);
  const body = (at: number) => storeVector(own.get('to'), loadSplat(constant(0)), at);
  const { declaration } = own;
  const { exports } = instanceOf(
    assemble([
      { name: 'first', parameterCount: 1, declaration, body: body(16) },
      { name: 'second', parameterCount: 1, declaration, body: body(32) },
    ]),
  );
  const { memory, first, second } = exports as unknown as Exports & Record<'first' | 'second', (to: number) => void>; // as it is assembled above
  expect(memory.buffer.byteLength).toBe(0);
  memory.grow(1);
  const floats = new Float32Array(memory.buffer);
  floats[0] = 7;
  first(0);
  expect([floats[4], floats[8]]).toEqual([7, 0]);
  second(0);
  expect([floats[4], floats[8]]).toEqual([7, 7]);
  expect(() => memory.grow(2 ** 15)).toThrow(RangeError); // a page more than 2 GiB, of 64 KiB each
});

test('the module of the grouped convolution is valid WebAssembly', () => {
  expect(WebAssembly.validate(groupedModule())).toBe(true);
  expect(WebAssembly.validate(groupedModule().slice(0, -1))).toBe(false);
});

interface Exports {
  memory: WebAssembly.Memory;
  run: (...parameters: number[]) => void;
}

const get0: Code = locals(['a'], [], []).get('a');
const MIDDLE = 2 ** 15;
const MARK = 42;

function instanceOf(code: Uint8Array<ArrayBuffer>): WebAssembly.Instance {
  return new WebAssembly.Instance(new WebAssembly.Module(code));
}

function moduleOf(own: Locals, body: Code, parameterCount = 2): Exports {
  const { exports } = instanceOf(assemble([{ name: 'run', parameterCount, declaration: own.declaration, body }]));
  const made = exports as unknown as Exports; // as it is assembled
  made.memory.grow(1);
  return made;
}

/** A function of a and b that tells its number by where it writes: functions return nothing. */
function program(
  number: (own: Locals) => Code,
  before: (own: Locals) => Code = () => [],
): (a: number, b: number) => number {
  const own = locals(['a', 'b'], ['i', 'sum', 'chosen'], []);
  const place = add(constant(MIDDLE), number(own));
  const { memory, run } = moduleOf(own, [...before(own), ...storeVector(place, loadSplat(constant(0)))]);
  const view = new DataView(memory.buffer);
  return (a, b) => {
    new Uint8Array(memory.buffer).fill(0);
    view.setFloat32(0, MARK, true);
    run(a, b);
    for (let at = 4; at < memory.buffer.byteLength - 4; at++)
      if (view.getFloat32(at, true) === MARK) return at - MIDDLE;
    throw new Error('nothing was written');
  };
}

function computed(number: (own: Locals) => Code, a: number): number {
  return program(number)(a, 0);
}

/** `ifElse` runs code and gives nothing; as a number it is what a local was set to. */
function ifElseNumber(condition: Code, then: Code, otherwise = constant(0)): Code {
  const { get, set } = locals(['a', 'b'], ['i', 'sum', 'chosen'], []);
  return [...ifElse(condition, set('chosen', then), set('chosen', otherwise)), ...get('chosen')];
}

function hex(code: Code): string {
  return code.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
