import { CATALOGUE, MODEL_IDS, MODEL_NAMES, type ModelId } from '../../model/architecture/catalogue';
import { type ArchitectureSpec, sameNetwork } from '../../model/architecture/spec';
import type { Derived } from '../../model/derive';

/** A network as the panels of Explore get it: built, counted and named. */
export interface ShownNetwork extends Derived {
  spec: ArchitectureSpec;
  /** The catalogue's id, where the spec is exactly one of its networks. */
  modelId: ModelId | null;
  /** The name to show, in the language on screen. */
  name: string;
}

/** The catalogue's network with this spec, whatever its weights begin with; `preferred` first, where two agree. */
export function recognise(spec: ArchitectureSpec, preferred: ModelId): ModelId | null {
  return [preferred, ...MODEL_IDS].find((id) => sameNetwork(CATALOGUE[id], spec)) ?? null;
}

/** A derived network with its name. @param preferred of catalogue networks with the same spec, this one; @param ownName for a network that is none of them */
export function namedNetwork(
  value: Derived,
  spec: ArchitectureSpec,
  preferred: ModelId,
  ownName: (layers: number) => string,
): ShownNetwork {
  const modelId = recognise(spec, preferred);
  return { ...value, spec, modelId, name: nameOf(modelId, value.figures.weightedLayers, ownName) };
}

export function nameOf(modelId: ModelId | null, layers: number, ownNetwork: (layers: number) => string): string {
  return modelId === null ? ownNetwork(layers) : MODEL_NAMES[modelId];
}
