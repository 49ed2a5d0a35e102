import * as tf from '@tensorflow/tfjs-core';
import { input, layers } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, test } from 'vitest';
import { useWasm } from '../../../tests/support/backends';
import { META_BACKEND, metaInitializer, withMetaBackend } from './metaBackend';

/** Weights of 1 GB, were they stored. */
function hugeLayer() {
  const layer = layers.dense({ units: 2 ** 14, kernelInitializer: metaInitializer(), biasInitializer: metaInitializer() });
  layer.apply(input({ shape: [2 ** 14] }));
  return layer;
}

// First of all, while TensorFlow.js has not yet had a reason to start a backend.
test('works where no backend was active', () => {
  expect(tf.engine().backendName).toBeUndefined();
  const shape = withMetaBackend(() => {
    const layer = hugeLayer();
    const [kernel] = layer.weights;
    layer.dispose();
    return kernel!.shape;
  });
  expect(shape).toEqual([16_384, 16_384]);
});

describe('with the wasm backend active', () => {
  beforeAll(useWasm);

  test('is active while it builds; then the one before is back', () => {
    expect(withMetaBackend(() => tf.getBackend())).toBe(META_BACKEND);
    expect(tf.getBackend()).toBe('wasm');
    expect(tf.tidy(() => [...tf.add([1, 2], [3, 4]).dataSync()])).toEqual([4, 6]);
  });

  test('calls within calls', () => {
    withMetaBackend(() => {
      withMetaBackend(() => undefined);
      expect(tf.getBackend()).toBe(META_BACKEND);
    });
    expect(tf.getBackend()).toBe('wasm');
  });

  test('an error inside leaves the backend before active, too', () => {
    expect(() => withMetaBackend(() => { throw new Error('inside'); })).toThrow('inside');
    expect(tf.getBackend()).toBe('wasm');
  });

  test('tensors have shapes and take no memory; none is left once the layer is gone', () => {
    const before = tf.memory();
    const meta = tf.engine().findBackend(META_BACKEND);
    const heapBefore = process.memoryUsage().arrayBuffers;
    withMetaBackend(() => {
      const layer = hugeLayer();
        expect(layer.countParams()).toBe(2 ** 28 + 2 ** 14);
      expect(meta.numDataIds()).toBe(2);
      layer.dispose();
    });
    expect(meta.numDataIds()).toBe(0);
    expect(process.memoryUsage().arrayBuffers - heapBefore).toBeLessThan(2 ** 20);
    const after = tf.memory();
    expect(after.numTensors).toBe(before.numTensors);
    expect(after.numDataBuffers).toBe(before.numDataBuffers);
    expect(after.numBytes).toBe(before.numBytes);
  });
});
