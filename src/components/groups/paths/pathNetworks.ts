import { useMemo } from 'react';
import { CATALOGUE, MODEL_NAMES } from '../../../model/architecture/catalogue';
import type { ArchitectureSpec } from '../../../model/architecture/spec';
import { recognise, type ShownNetwork } from '../../network/shownNetwork';
import type { Derive } from '../../network/useDerive';

/** Bottlenecks of C paths, each d wide at its narrowest. */
export interface BlockPaths {
  cardinality: number;
  pathWidth: number;
}

/** 32×4d: how the ResNeXt paper writes it, in every language. */
export function pathsName({ cardinality, pathWidth }: BlockPaths): string {
  return `${cardinality}×${pathWidth}d`;
}

/** ResNet-50 with its two arguments for C and d. */
export function pathsSpec({ cardinality, pathWidth }: BlockPaths): ArchitectureSpec {
  return { ...CATALOGUE.resnet50, groups: cardinality, width_per_group: pathWidth };
}

/** Counted by the model, and named as the catalogue names it, else by its paths. */
export function pathsNetwork(derive: Derive, paths: BlockPaths): ShownNetwork {
  const spec = pathsSpec(paths);
  const derivation = derive(spec);
  if (!derivation.ok) throw new Error(`${pathsName(paths)} cannot be counted`); // as wide as the state allows, it can
  const modelId = recognise(spec, 'resnext50_32x4d');
  const family = paths.cardinality === 1 ? 'ResNet-50' : 'ResNeXt-50';
  return {
    ...derivation.value,
    spec,
    modelId,
    name: modelId === null ? `${family} (${pathsName(paths)})` : MODEL_NAMES[modelId],
  };
}

/** ResNet-50, and the same network with C paths of width d in every block. */
export function usePathNetworks(
  derive: Derive,
  { cardinality, pathWidth }: BlockPaths,
): { base: ShownNetwork; own: ShownNetwork } {
  const base = useMemo(() => pathsNetwork(derive, { cardinality: 1, pathWidth: 64 }), [derive]);
  const own = useMemo(() => pathsNetwork(derive, { cardinality, pathWidth }), [derive, cardinality, pathWidth]);
  return { base, own };
}
