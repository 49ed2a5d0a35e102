/** The sizes of a convolution kernel, as far as its groups are concerned. */
interface KernelSizes {
  inChannels: number;
  outChannels: number;
  groups: number;
}

/**
 * A dense kernel with zeros wherever input and output channel are of different groups.
 *
 * @param dense [k, k, C_in, C_out]; it is left as it is
 */
export function maskToGroups(dense: Float32Array, sizes: KernelSizes): Float32Array {
  const masked = new Float32Array(dense.length);
  const { outChannels, groups } = sizes;
  const outPerGroup = outChannels / groups;
  forEachRow(dense, sizes, (row, group) => {
    const start = row * outChannels + group * outPerGroup;
    masked.set(dense.subarray(start, start + outPerGroup), start);
  });
  return masked;
}

/**
 * The blocks on the diagonal, in the layout that `groupedConv2d` reads.
 *
 * @param dense [k, k, C_in, C_out]
 * @returns [k, k, C_in, C_out / g]
 */
export function groupsOfKernel(dense: Float32Array, sizes: KernelSizes): Float32Array {
  const { outChannels, groups } = sizes;
  const outPerGroup = outChannels / groups;
  const kept = new Float32Array(dense.length / groups);
  forEachRow(dense, sizes, (row, group) => {
    const start = row * outChannels + group * outPerGroup;
    kept.set(dense.subarray(start, start + outPerGroup), row * outPerGroup);
  });
  return kept;
}

/** A row is the C_out values of one kernel position and one input channel, which belongs to one group. */
function forEachRow(
  kernel: Float32Array,
  { inChannels, outChannels, groups }: KernelSizes,
  visit: (row: number, group: number) => void,
): void {
  const rows = kernel.length / outChannels;
  const inPerGroup = inChannels / groups;
  for (let row = 0; row < rows; row++) visit(row, Math.floor((row % inChannels) / inPerGroup));
}
