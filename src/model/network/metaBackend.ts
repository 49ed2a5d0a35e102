import { type DataId, type DataType, engine, KernelBackend, registerBackend, type Tensor } from '@tensorflow/tfjs-core';
import { initializers } from '@tensorflow/tfjs-layers';

/**
 * A backend that knows tensors by name only: shapes without storage. TensorFlow.js needs no
 * active backend to build layers, only a place where their weights are, so this one is never chosen;
 * it is registered last, for `tf.memory()` where the page has no other.
 */
class MetaBackend extends KernelBackend {
  private readonly refCounts = new Map<DataId, number>();

  override write(): DataId {
    const dataId = {};
    this.refCounts.set(dataId, 1);
    return dataId;
  }
  override refCount(dataId: DataId): number {
    return this.refCounts.get(dataId) ?? 0;
  }
  override incRef(dataId: DataId): void {
    this.refCounts.set(dataId, this.refCount(dataId) + 1);
  }
  override disposeData(dataId: DataId, force = false): boolean {
    const left = this.refCount(dataId) - 1;
    if (left > 0 && !force) {
      this.refCounts.set(dataId, left);
      return false;
    }
    this.refCounts.delete(dataId);
    return true;
  }
  override numDataIds(): number {
    return this.refCounts.size;
  }
  override memory() {
    return { unreliable: false };
  }
  override floatPrecision(): 32 {
    return 32;
  }
  override dispose(): void {
    this.refCounts.clear();
  }
}

export const META_BACKEND = new MetaBackend();
registerBackend('meta', () => META_BACKEND, 0);

function metaTensor(shape: number[], dtype: DataType): Tensor {
  return engine().makeTensor(new Float32Array(0), shape, dtype, META_BACKEND);
}

/** An initializer whose tensors have a shape and no data. */
export function metaInitializer(): ReturnType<typeof initializers.zeros> {
  const initializer = initializers.zeros();
  initializer.apply = (shape, dtype = 'float32') => metaTensor(shape as number[], dtype); // weights have no unknown dimension
  return initializer;
}
