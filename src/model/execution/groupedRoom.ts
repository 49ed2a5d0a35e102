import { getBackend } from '@tensorflow/tfjs-core';
import { isForWasm } from '../network/wasm/groupedInWasm';

/**
 * Values that a grouped convolution of stride 1 holds beside its input, kernel and output: on wasm the project's own
 * kernel copies these into its own memory; elsewhere every product is there before a group's inputs are summed.
 */
export function groupedRoom(sizes: {
  inChannels: number;
  outChannels: number;
  groups: number;
  kernelSize: number;
  positions: number;
}): number {
  const { inChannels, outChannels, groups, kernelSize, positions } = sizes;
  if (groups === 1) return 0;
  const pairs = (inChannels * outChannels) / groups;
  const isCopied = getBackend() === 'wasm' && isForWasm(sizes);
  return isCopied ? positions * (inChannels + outChannels) + kernelSize ** 2 * pairs : positions * pairs;
}
