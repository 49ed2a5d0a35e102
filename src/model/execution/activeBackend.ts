import { getBackend } from '@tensorflow/tfjs-core';
import type { BackendName } from './executionTypes';

/** @throws where no backend that computes is active */
export function activeBackend(): BackendName {
  const name = getBackend();
  if (name !== 'wasm' && name !== 'cpu')
    throw new Error(`TensorFlow.js has no backend that computes: ${name || 'none'} is active`);
  return name;
}
