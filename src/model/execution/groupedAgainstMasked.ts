import * as tf from '@tensorflow/tfjs-core';
import { groupedConv2d } from '../network/layers/groupedConv2d';
import { activeBackend } from './activeBackend';
import { largestDifference, largestMagnitude } from './comparing';
import type { GroupedAgainstMasked, GroupedRequest, Timing } from './executionTypes';
import { groupsOfKernel, maskToGroups } from './groupedKernels';
import { groupedRoom } from './groupedRoom';
import { requirePositiveIntegers, requireRoom, requireRunPlan, requireSeed } from './requestChecks';
import { heDeviation, normalValues } from './seededValues';
import { type RunControl, timeInTurn, UNINTERRUPTED } from './timing';

const INPUT_STREAM = 0;
const KERNEL_STREAM = 1;

/**
 * Computes one convolution (stride 1, padded to keep the map's size) twice on the active backend: by
 * groups as the project's networks do, and densely with a kernel that is zero outside its groups.
 * Input and kernel are normal, the kernel with He's deviation for the C_in / g channels that an output reads.
 *
 * @returns null if it was cancelled
 * @throws where the request asks for no convolution
 */
export async function groupedAgainstMasked(
  request: GroupedRequest,
  control: RunControl = UNINTERRUPTED,
): Promise<GroupedAgainstMasked | null> {
  checkRequest(request);
  const { input, groupedKernel, maskedKernel } = drawNumbers(request);
  const { kernelSize: k, inChannels, outChannels, groups, side } = request;
  const x = tf.tensor4d(input, [1, side, side, inChannels]);
  const grouped = tf.tensor4d(groupedKernel, [k, k, inChannels, outChannels / groups]);
  const masked = tf.tensor4d(maskedKernel, [k, k, inChannels, outChannels]);
  try {
    const runs = await timeInTurn(
      [() => convolveByGroups(x, grouped, groups), () => convolveDensely(x, masked)],
      request,
      control,
    );
    if (runs === null) return null;
    const [groupedOutput, maskedOutput] = runs.outputs as [Float32Array, Float32Array]; // of two computations
    const [groupedTiming, maskedTiming] = runs.timings as [Timing, Timing];
    return {
      request,
      input,
      groupedKernel,
      maskedKernel,
      groupedOutput,
      maskedOutput,
      groupedTiming,
      maskedTiming,
      largestDifference: largestDifference(groupedOutput, maskedOutput),
      largestOutput: largestMagnitude(maskedOutput),
      backend: activeBackend(),
    };
  } finally {
    tf.dispose([x, grouped, masked]);
  }
}

/** As the layer `Conv2d` does: one group is TensorFlow.js's own convolution. */
function convolveByGroups(x: tf.Tensor4D, kernel: tf.Tensor4D, groups: number): tf.Tensor4D {
  return groups === 1 ? convolveDensely(x, kernel) : groupedConv2d(x, kernel, groups, 1, padding(kernel));
}

function convolveDensely(x: tf.Tensor4D, kernel: tf.Tensor4D): tf.Tensor4D {
  return tf.conv2d(x, kernel, 1, padding(kernel), 'NHWC', 1, 'floor');
}

function padding(kernel: tf.Tensor4D): number {
  return (kernel.shape[0] - 1) / 2;
}

function drawNumbers(request: GroupedRequest): Pick<GroupedAgainstMasked, 'input' | 'groupedKernel' | 'maskedKernel'> {
  const { inChannels, outChannels, kernelSize, groups, side, seed } = request;
  const deviation = heDeviation((kernelSize ** 2 * inChannels) / groups);
  const dense = normalValues(seed, KERNEL_STREAM, kernelSize ** 2 * inChannels * outChannels, deviation);
  const maskedKernel = maskToGroups(dense, request);
  return {
    input: normalValues(seed, INPUT_STREAM, side ** 2 * inChannels, 1),
    groupedKernel: groupsOfKernel(maskedKernel, request),
    maskedKernel,
  };
}

function checkRequest(request: GroupedRequest): void {
  const { inChannels, outChannels, kernelSize, groups, side, seed } = request;
  requirePositiveIntegers({ inChannels, outChannels, kernelSize, groups, side });
  requireSeed(seed);
  requireRunPlan(request);
  if (kernelSize % 2 === 0) throw new Error(`kernelSize must be odd, not ${kernelSize}: an even kernel has no centre`);
  if (inChannels % groups !== 0 || outChannels % groups !== 0) {
    throw new Error(`groups ${groups} must divide ${inChannels} input and ${outChannels} output channels`);
  }
  const maps = side ** 2 * (inChannels + 2 * outChannels);
  const weights = 2 * kernelSize ** 2 * inChannels * outChannels;
  requireRoom(maps + weights + groupedRoom({ inChannels, outChannels, groups, kernelSize, positions: side ** 2 }));
}
