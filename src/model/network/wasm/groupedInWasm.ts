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

/** As `groupedModule` exports it. */
interface Exports {
  memory: WebAssembly.Memory;
  fours: (...parameters: number[]) => void;
  eights: (...parameters: number[]) => void;
}

const FLOAT_BYTES = 4;
const PAGE_BYTES = 65_536;
let compiled: WebAssembly.Module | null | undefined;

/** Null where the browser's WebAssembly has no vectors. */
function compile(): WebAssembly.Module | null {
  if (compiled === undefined) {
    const code = groupedModule();
    compiled = WebAssembly.validate(code) ? new WebAssembly.Module(code) : null;
  }
  return compiled;
}

/** Whether a convolution of so many channels can be computed here: they come in fours, and WebAssembly has vectors. */
export function isForWasm({
  inChannels,
  outChannels,
  groups,
}: Pick<GroupedGeometry, 'inChannels' | 'outChannels' | 'groups'>): boolean {
  return (inChannels / groups) % LANES === 0 && (outChannels / groups) % LANES === 0 && compile() !== null;
}

/** The module and its memory, which is enlarged where it must be and never shrinks. */
export class GroupedInWasm {
  private readonly exports: Exports;

  /** @throws where WebAssembly has no vectors */
  constructor() {
    const module = compile();
    if (module === null) throw new Error('WebAssembly has no vectors here');
    this.exports = new WebAssembly.Instance(module).exports as unknown as Exports; // as `groupedModule` exports it
  }

  /**
   * @param images [N, H, W, C_in]
   * @param geometry one that `isForWasm`
   * @returns [N, H', W', C_out], to be copied before the next call, which writes over it; null where the memory cannot
   * grow so far
   */
  convolve(images: Float32Array, kernel: Float32Array, geometry: GroupedGeometry): Float32Array | null {
    const { height, width, inChannels, outHeight, outWidth, outChannels, groups } = geometry;
    const imageLength = height * width * inChannels;
    const outLength = outHeight * outWidth * outChannels;
    const count = images.length / imageLength;
    const [x, out] = [kernel.length, kernel.length + images.length];
    const memory = this.room(out + count * outLength);
    if (memory === null) return null;
    memory.set(kernel);
    memory.set(images, x);
    const perGroup = { inPerGroup: inChannels / groups, outPerGroup: outChannels / groups };
    const compute = perGroup.outPerGroup % (2 * LANES) === 0 ? this.exports.eights : this.exports.fours;
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

  /** The memory as floats, at least so many; null where it cannot grow so far. */
  private room(floats: number): Float32Array | null {
    const { memory } = this.exports;
    const missing = floats * FLOAT_BYTES - memory.buffer.byteLength;
    try {
      if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
    } catch {
      return null;
    }
    return new Float32Array(memory.buffer);
  }
}
