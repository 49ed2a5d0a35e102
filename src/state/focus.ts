import type { ArchitectureSpec } from '../model/architecture/spec';
import { isDeepStem } from '../model/architecture/stem';

const BLOCK_ID = /^layer(\d{1,4})\.(\d{1,6})((?:\.[a-z0-9_]{1,20}){0,2})$/;
const END_IDS = ['conv1', 'bn1', 'relu', 'maxpool', 'norm', 'avgpool', 'flatten', 'fc'];

/** The three convolutions of a deep stem, and what follows the first two. */
const DEEP_STEM_ID = /^conv1\.[0-6]$/;

/**
 * The id itself where the spec has such a block; the nearest block where it has not
 * (`layer3.9` of a stage of six is `layer3.5`); null where it is no block at all.
 */
export function nearestBlockId(id: string, spec: ArchitectureSpec): string | null {
  if (END_IDS.includes(id)) return id;
  if (DEEP_STEM_ID.test(id)) return isDeepStem(spec.stem) ? id : 'conv1';
  const match = BLOCK_ID.exec(id);
  if (match === null) return null;
  const stage = clamp(Number(match[1]), 1, spec.layers.length);
  const block = clamp(Number(match[2]), 0, spec.layers[stage - 1]! - 1); // stage was clamped
  const isThere = stage === Number(match[1]) && block === Number(match[2]);
  return `layer${stage}.${block}${isThere ? match[3] : ''}`;
}

/** The block of a focus: `layer2.0` for `layer2.0.conv1`; stem and head layers are no block. */
export function focusedBlockId(focus: string | null): string | null {
  return focus === null ? null : (/^layer\d+\.\d+/.exec(focus)?.[0] ?? null);
}

function clamp(n: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, n));
}
