import type { Block, Stage } from '../graph/layerGraph';

/** One block, or several equal ones that are drawn as one. */
export interface Run {
  first: Block;
  count: number;
}

/** How much of a network is drawn: one shape for all equal blocks of a stage, every block, or the layers in them. */
export type Detail = 'stage' | 'block' | 'layer';

export interface FoldOptions {
  detail: Detail;
  isUnfolded: boolean;
  /** Blocks that stand by themselves wherever they are: the selected and the opened one. */
  aloneBlockIndices: readonly number[];
}

/** Stages up to this many blocks are never folded. */
const LONGEST_UNFOLDED_STAGE = 8;
/** Fewer than this many equal blocks in a row are drawn one by one. */
const SHORTEST_RUN = 3;

export function isFoldable(stage: Stage): boolean {
  return stage.blocks.length > LONGEST_UNFOLDED_STAGE;
}

/** The stage's blocks in order; those between the first, those that stand alone and the last come as runs where the stage folds. */
export function foldStage(stage: Stage, { detail, isUnfolded, aloneBlockIndices }: FoldOptions): Run[] {
  const last = stage.blocks.length - 1;
  const foldsAll = detail === 'stage';
  if (!foldsAll && (isUnfolded || !isFoldable(stage))) return stage.blocks.map((first) => ({ first, count: 1 }));
  const ends = foldsAll ? [0] : [0, last];
  const alone = new Set([...ends, ...aloneBlockIndices]);
  const runs: Run[] = [];
  let start = 0;
  while (start <= last) {
    let end = start;
    while (!alone.has(start) && end < last && !alone.has(end + 1)) end += 1;
    runs.push(...splitShort(stage, start, end - start + 1, foldsAll ? 2 : SHORTEST_RUN));
    start = end + 1;
  }
  return runs;
}

function splitShort(stage: Stage, start: number, count: number, shortest: number): Run[] {
  if (count >= shortest) return [{ first: stage.blocks[start]!, count }]; // start is within the stage
  return stage.blocks.slice(start, start + count).map((first) => ({ first, count: 1 }));
}
