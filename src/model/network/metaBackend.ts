import { type DataId, type DataType, engine, getBackend, KernelBackend, registerBackend, setBackend, type Tensor } from '@tensorflow/tfjs-core';
import { initializers } from '@tensorflow/tfjs-layers';

export const META_BACKEND = 'meta';

/**
 * A backend that knows tensors by name only: shapes without storage. TensorFlow.js
 * layers build on it for free, and nothing can be computed with it.
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

let backend: MetaBackend | undefined;

function metaBackend(): MetaBackend {
  if (backend === undefined) {
    const made = new MetaBackend();
    backend = made;
    registerBackend(META_BACKEND, () => made, 0);
  }
  return backend;
}

/**
 * Runs `build` with the meta backend active and puts the previous one back.
 * tfjs counts a variable's references on the active backend, so it must be this
 * one while weights are made and while they are disposed.
 */
export function withMetaBackend<T>(build: () => T): T {
  metaBackend();
  const previous = activeBackendName();
  // For a backend without asynchronous initialisation setBackend takes effect at once.
  void setBackend(META_BACKEND);
  try {
    return build();
  } finally {
    if (previous !== undefined && previous !== META_BACKEND) void setBackend(previous);
  }
}

function activeBackendName(): string | undefined {
  return engine().backendName === undefined ? undefined : getBackend();
}

function metaTensor(shape: number[], dtype: DataType): Tensor {
  return engine().makeTensor(new Float32Array(0), shape, dtype, metaBackend());
}

/** An initializer whose tensors have a shape and no data. */
export function metaInitializer(): ReturnType<typeof initializers.zeros> {
  const initializer = initializers.zeros();
  initializer.apply = (shape, dtype = 'float32') => metaTensor(shape as number[], dtype); // weights have no unknown dimension
  return initializer;
}
