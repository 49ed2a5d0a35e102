/** The ResNeXt paper's figure 3: (a) split and sum, (b) early concatenation, (c) grouped convolution. */
export type PathForm = 'a' | 'b' | 'c';

/** A block of C paths, each 1×1 to `pathWidth` channels, 3×3, and 1×1 back to the `outerChannels`. */
export interface PathBlock {
  cardinality: number;
  pathWidth: number;
  outerChannels: number;
}

/** Convolutions of one kind that stand at the same place of the block. */
export interface FormKernel {
  /** How many stand side by side: one for every path, or one for all. */
  count: number;
  /** Of the square kernel. */
  side: 1 | 3;
  from: number;
  to: number;
  groups: number;
}

export type FormKernels = Record<KernelPlace, FormKernel>;
export type KernelPlace = (typeof KERNEL_PLACES)[number];
export const KERNEL_PLACES = ['reduce', 'transform', 'expand'] as const;

/** The convolutions of a block in one of the three forms of Xie et al. 2016, figure 3. */
export function formKernels(form: PathForm, { cardinality, pathWidth, outerChannels }: PathBlock): FormKernels {
  const width = cardinality * pathWidth;
  const ofPaths = { count: cardinality, groups: 1 };
  const ofAll = { count: 1, groups: 1 };
  return {
    reduce:
      form === 'c'
        ? { ...ofAll, side: 1, from: outerChannels, to: width }
        : { ...ofPaths, side: 1, from: outerChannels, to: pathWidth },
    transform:
      form === 'c'
        ? { ...ofAll, side: 3, from: width, to: width, groups: cardinality }
        : { ...ofPaths, side: 3, from: pathWidth, to: pathWidth },
    expand:
      form === 'a'
        ? { ...ofPaths, side: 1, from: pathWidth, to: outerChannels }
        : { ...ofAll, side: 1, from: width, to: outerChannels },
  };
}

/** What is multiplied to count a kernel's weights: kernels, rows and columns (if any), inputs of an output, outputs. */
export function weightFactors({ count, side, from, to, groups }: FormKernel): number[] {
  return [...(count > 1 ? [count] : []), ...(side > 1 ? [side, side] : []), from / groups, to];
}

export function weightCount(kernel: FormKernel): number {
  return weightFactors(kernel).reduce((product, factor) => product * factor, 1);
}
