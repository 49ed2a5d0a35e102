import { CATALOGUE, MODEL_IDS, MODEL_NAMES, type ModelId } from '../../model/architecture/catalogue';
import { type ArchitectureSpec, sameSpec } from '../../model/architecture/spec';
import type { Derived } from '../../model/derive';

/** A network as the panels of Explore get it: built, counted and named. */
export interface ShownNetwork extends Derived {
  spec: ArchitectureSpec;
  /** The catalogue's id, where the spec is exactly one of its networks. */
  modelId: ModelId | null;
  /** The name to show, in the language on screen. */
  name: string;
}

/** The catalogue's network with exactly this spec; `preferred` first, where two agree. */
export function recognise(spec: ArchitectureSpec, preferred: ModelId): ModelId | null {
  return [preferred, ...MODEL_IDS].find((id) => sameSpec(CATALOGUE[id], spec)) ?? null;
}

export function nameOf(modelId: ModelId | null, layers: number, ownNetwork: (layers: number) => string): string {
  return modelId === null ? ownNetwork(layers) : MODEL_NAMES[modelId];
}
