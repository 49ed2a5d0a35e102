import { itemAt } from '../model/lists';

/** Edits (insertions, deletions, substitutions) that turn one short text into another. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = itemAt(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, itemAt(row, j) + 1, itemAt(next, j - 1) + 1));
    }
    row = next;
  }
  return itemAt(row, b.length);
}

const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
const words = (text: string) => text.toLowerCase().split(/[^a-z0-9]/);

/**
 * The candidate that `given` most likely meant, or null when none is close: the same but for signs
 * ("ResNet-50" is resnet50), else one of its words ("resnext50" is resnext50_32x4d), else a slip of the keys.
 */
export function nearestText<T extends string>(given: string, candidates: readonly T[]): T | null {
  const wanted = plain(given.slice(0, 64));
  if (wanted === '') return null;
  const named = candidates.find((c) => plain(c) === wanted) ?? candidates.find((c) => words(c).includes(wanted));
  if (named !== undefined) return named;
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(wanted, plain(candidate)) }))
    .toSorted((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= Math.max(1, Math.floor(wanted.length / 4)) ? best.candidate : null;
}
