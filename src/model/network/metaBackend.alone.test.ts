import * as tf from '@tensorflow/tfjs-core';
import { input, layers } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, test } from 'vitest';
import { useWasm } from '../../../tests/support/backends';
import { META_BACKEND, metaInitializer } from './metaBackend';
import { asTemplateLayer } from './templateLayer';

/** Weights of 1 GB, were they stored. */
function hugeLayer() {
  const layer = asTemplateLayer(
    layers.dense({ units: 2 ** 14, kernelInitializer: metaInitializer(), biasInitializer: metaInitializer() }),
  );
  layer.apply(input({ shape: [2 ** 14] }));
  return layer;
}

// First of all, while TensorFlow.js has not yet had a reason to start a backend.
test('works where no backend was active, and makes none active', () => {
  expect(tf.engine().backendName).toBeUndefined();
  const layer = hugeLayer();
  expect(layer.weights.map((w) => w.shape)).toEqual([[16_384, 16_384], [16_384]]);
  layer.dispose();
  expect(tf.engine().backendName).toBeUndefined();
});

describe('with the wasm backend active', () => {
  beforeAll(useWasm);

  test('leaves the active backend alone', () => {
    hugeLayer().dispose();
    expect(tf.getBackend()).toBe('wasm');
    expect(tf.tidy(() => [...tf.add([1, 2], [3, 4]).dataSync()])).toEqual([4, 6]);
  });

  test('works while another backend is starting', async () => {
    const starting = tf.setBackend('wasm');
    const layer = hugeLayer();
    expect(layer.countParams()).toBe(2 ** 28 + 2 ** 14);
    layer.dispose();
    expect(await starting).toBe(true);
  });

  test('tensors have shapes and take no memory; none is left once the layer is gone', () => {
    const before = tf.memory();
    const heapBefore = process.memoryUsage().arrayBuffers;
    const layer = hugeLayer();
    expect(layer.countParams()).toBe(2 ** 28 + 2 ** 14);
    expect(META_BACKEND.numDataIds()).toBe(2);
    layer.dispose();
    expect(META_BACKEND.numDataIds()).toBe(0);
    expect(process.memoryUsage().arrayBuffers - heapBefore).toBeLessThan(2 ** 20);
    const after = tf.memory();
    expect(after.numTensors).toBe(before.numTensors);
    expect(after.numDataBuffers).toBe(before.numDataBuffers);
    expect(after.numBytes).toBe(before.numBytes);
  });
});
