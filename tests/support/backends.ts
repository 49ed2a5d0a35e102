import '@tensorflow/tfjs-backend-cpu';
import { setBackend } from '@tensorflow/tfjs-core';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { fileURLToPath } from 'node:url';
import { registerGroupedKernel } from '../../src/model/network/wasm/groupedKernel';

/** Makes TensorFlow.js's wasm backend the active one, from the binary in the npm package. */
export async function useWasm(): Promise<void> {
  registerGroupedKernel();
  setWasmPaths(fileURLToPath(new URL('.', import.meta.resolve('@tensorflow/tfjs-backend-wasm'))));
  if (!(await setBackend('wasm'))) throw new Error('the wasm backend did not start');
}

/** Plain JavaScript: slow, and it has every gradient. */
export async function useCpu(): Promise<void> {
  if (!(await setBackend('cpu'))) throw new Error('the cpu backend did not start');
}
