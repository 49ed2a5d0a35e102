import { groupedModule, LANES, PARAMETERS } from './groupedModule';

/** A grouped convolution in numbers; x is [H, W, C_in], the kernel [k, k, C_in, C_out / g]. */
export interface GroupedGeometry {
  height: number;
  width: number;
  inChannels: number;
  outHeight: number;
  outWidth: number;
  outChannels: number;
  groups: number;
  kernelSize: number;
  stride: number;
  padding: number;
}

interface Grouped {
  memory: WebAssembly.Memory;
  fours: (...parameters: number[]) => void;
  eights: (...parameters: number[]) => void;
}

const FLOAT_BYTES = 4;
const PAGE_BYTES = 65_536;
let started: Grouped | null | undefined;

/** Whether a convolution of so many channels can be computed here: they come in fours, and WebAssembly has vectors. */
export function isForWasm({
  inChannels,
  outChannels,
  groups,
}: Pick<GroupedGeometry, 'inChannels' | 'outChannels' | 'groups'>): boolean {
  return (inChannels / groups) % LANES === 0 && (outChannels / groups) % LANES === 0 && start() !== null;
}

/**
 * @param images [N, H, W, C_in]
 * @returns [N, H', W', C_out], to be copied before the next call, which writes over it
 * @throws where `isForWasm` does not hold
 */
export function groupedInWasm(images: Float32Array, kernel: Float32Array, geometry: GroupedGeometry): Float32Array {
  const grouped = start();
  if (grouped === null) throw new Error('WebAssembly has no vectors here');
  const { height, width, inChannels, outHeight, outWidth, outChannels, groups } = geometry;
  const imageLength = height * width * inChannels;
  const outLength = outHeight * outWidth * outChannels;
  const count = images.length / imageLength;
  const [x, out] = [kernel.length, kernel.length + images.length];
  const memory = room(grouped, out + count * outLength);
  memory.set(kernel);
  memory.set(images, x);
  const perGroup = { inPerGroup: inChannels / groups, outPerGroup: outChannels / groups };
  const compute = perGroup.outPerGroup % (2 * LANES) === 0 ? grouped.eights : grouped.fours;
  for (let image = 0; image < count; image++) {
    const places = {
      kernel: 0,
      x: (x + image * imageLength) * FLOAT_BYTES,
      out: (out + image * outLength) * FLOAT_BYTES,
    };
    const known = { ...geometry, ...perGroup, ...places };
    compute(...PARAMETERS.map((name) => known[name]));
  }
  return memory.subarray(out, out + count * outLength);
}

/** The module's memory as floats, enlarged where it must be; it never shrinks. */
function room({ memory }: Grouped, floats: number): Float32Array {
  const missing = floats * FLOAT_BYTES - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
  return new Float32Array(memory.buffer);
}

/** Null where the browser's WebAssembly has no vectors. */
function start(): Grouped | null {
  if (started !== undefined) return started;
  const code = groupedModule();
  if (!WebAssembly.validate(code)) return (started = null);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code));
  return (started = exports as unknown as Grouped); // as `groupedModule` exports it
}
