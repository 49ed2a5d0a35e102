/** Bytes of WebAssembly: the instructions and sections that one small module needs (W3C, WebAssembly Core 2.0, chapter 5). */
export type Code = readonly number[];

const I32 = 0x7f;
const V128 = 0x7b;
const VOID = 0x40;
const SIMD = 0xfd;
/** 2 GiB: comparisons take addresses as signed numbers. */
const MOST_PAGES = 2 ** 15;
/** The memory's natural alignment, as a power of two: a hint only. */
const ALIGN_4 = 2;

/** Unsigned LEB128. */
export function unsigned(value: number): number[] {
  const low = value & 0x7f;
  const rest = value >>> 7;
  return rest === 0 ? [low] : [low | 0x80, ...unsigned(rest)];
}

/** Signed LEB128. */
export function signed(value: number): number[] {
  const low = value & 0x7f;
  const rest = value >> 7;
  const isLast = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
  return isLast ? [low] : [low | 0x80, ...signed(rest)];
}

const simd = (opcode: number, ...operands: number[]) => [SIMD, ...unsigned(opcode), ...operands];
const binary =
  (opcode: number) =>
  (a: Code, b: Code): Code => [...a, ...b, opcode];

export const constant = (value: number): Code => [0x41, ...signed(value)];
export const add = binary(0x6a);
export const subtract = binary(0x6b);
export const multiply = binary(0x6c);
const lessThan = binary(0x48);
/** The first operand where the condition holds, else the second. */
const select = (a: Code, b: Code, condition: Code): Code => [...a, ...b, ...condition, 0x1b];
export const smaller = (a: Code, b: Code): Code => select(a, b, lessThan(a, b));
export const larger = (a: Code, b: Code): Code => select(b, a, lessThan(a, b));
export const isAtMost = binary(0x4c);
export const and = binary(0x71);
export const ifElse = (condition: Code, then: Code, otherwise: Code): Code => [
  ...condition,
  0x04,
  VOID,
  ...then,
  0x05,
  ...otherwise,
  0x0b,
];
/** Of numbers of 4 bytes. */
export const bytes = (count: Code): Code => [...count, ...constant(2), 0x74];

export const zeroVector: Code = simd(0x0c, ...Array<number>(16).fill(0));
/** One float in all four lanes. */
export const loadSplat = (address: Code, offset = 0): Code => [...address, ...simd(0x09, ALIGN_4, ...unsigned(offset))];
export const loadVector = (address: Code, offset = 0): Code => [
  ...address,
  ...simd(0x00, ALIGN_4, ...unsigned(offset)),
];
export const storeVector = (address: Code, value: Code, offset = 0): Code => [
  ...address,
  ...value,
  ...simd(0x0b, ALIGN_4, ...unsigned(offset)),
];
export const addVectors = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe4)];
export const multiplyVectors = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe6)];

/** Names of a function's integers and vectors, the parameters first. */
export interface Locals {
  get: (name: string) => Code;
  set: (name: string, value: Code) => Code;
  /** Runs the body while the local, counted up from `from` in steps, is below the limit. */
  count: (name: string, from: Code, limit: Code, step: Code, body: Code) => Code;
  /** Bytes that declare what is no parameter. */
  declaration: Code;
}

export function locals(parameters: readonly string[], integers: readonly string[], vectors: readonly string[]): Locals {
  const names = [...parameters, ...integers, ...vectors];
  const index = (name: string) => {
    const found = names.indexOf(name);
    if (found < 0) throw new Error(`no local is called ${name}`);
    return unsigned(found);
  };
  const get = (name: string): Code => [0x20, ...index(name)];
  const set = (name: string, value: Code): Code => [...value, 0x21, ...index(name)];
  const count: Locals['count'] = (name, from, limit, step, body) => [
    ...set(name, from),
    0x02,
    VOID, // a block, to leave by 1
    0x03,
    VOID, // a loop, to go round by 0
    ...lessThan(get(name), limit),
    0x45,
    0x0d,
    1,
    ...body,
    ...set(name, add(get(name), step)),
    0x0c,
    0,
    0x0b,
    0x0b,
  ];
  return {
    get,
    set,
    count,
    declaration: vector([
      [...unsigned(integers.length), I32],
      [...unsigned(vectors.length), V128],
    ]),
  };
}

export interface FunctionCode {
  name: string;
  /** All are i32. */
  parameterCount: number;
  declaration: Code;
  body: Code;
}

/** A module that exports its memory as `memory` and its functions, which return nothing. */
export function assemble(functions: readonly FunctionCode[]): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameterCount }) => [
    0x60,
    ...vector(Array.from({ length: parameterCount }, () => [I32])),
    0,
  ]);
  const exported = functions.map(({ name }, i) => [...text(name), 0x00, ...unsigned(i)]);
  const codes = functions.map(({ declaration, body }) => sized([...declaration, ...body, 0x0b]));
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0], // "\0asm", version 1
    ...section(1, vector(types)),
    ...section(3, vector(functions.map((_, i) => unsigned(i)))),
    ...section(5, vector([[0x01, 0, ...unsigned(MOST_PAGES)]])), // a memory of no pages, which grows
    ...section(7, vector([[...text('memory'), 0x02, 0], ...exported])),
    ...section(10, vector(codes)),
  ]);
}

const section = (id: number, content: Code): Code => [id, ...sized(content)];
const sized = (content: Code): Code => [...unsigned(content.length), ...content];
const vector = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
const text = (name: string): Code => sized([...new TextEncoder().encode(name)]);
