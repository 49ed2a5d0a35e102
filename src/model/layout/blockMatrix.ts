import type { ConvolutionArguments } from '../architecture/convolution';
import type { Box } from './orientation';

/** More rows or columns than this are too small to tell apart: then groups are drawn whole. */
export const MAX_MATRIX_SIDE = 64;
/** Below this, lines between cells would cover them. */
const MIN_CELL_WITH_GAP = 6;
const GAP_PX = 1;

/** A group's weights: its outputs by its inputs. Gaps are inside. */
export interface MatrixGroup extends Box {
  /** Its place among all groups, from 0. */
  group: number;
}

/** The weight (or kernel) by which one output channel reads one input channel. */
export interface MatrixCell {
  group: number;
  /** Output channel, from 0. */
  row: number;
  /** Input channel, from 0. */
  column: number;
  x: number;
  y: number;
}

/** All lengths in px; positions are upper left corners. */
export interface BlockMatrix {
  /** Of the whole matrix, zeros included. */
  width: number;
  height: number;
  /** From one cell to the next. */
  pitch: number;
  /** Between two cells; 0 where they are small. */
  gap: number;
  /** Side of a drawn cell: pitch − gap. */
  cellSide: number;
  groups: readonly MatrixGroup[];
  /** Group by group, rows within; null where there are more than `MAX_MATRIX_SIDE` to a side. */
  cells: readonly MatrixCell[] | null;
}

/**
 * A convolution's weights as a C_out × C_in matrix of square cells: blocks on the diagonal, one a group. Everything outside
 * them is zero. One group fills the matrix; one channel to a group leaves the diagonal.
 *
 * @param convolution its groups divide both channel counts
 * @param size px that the longer side takes
 */
export function blockMatrix(
  convolution: Pick<ConvolutionArguments, 'inChannels' | 'outChannels' | 'groups'>,
  size: number,
): BlockMatrix {
  const { inChannels, outChannels, groups } = convolution;
  const longer = Math.max(inChannels, outChannels);
  const pitch = size / longer;
  const gap = pitch < MIN_CELL_WITH_GAP ? 0 : GAP_PX;
  const block = { columns: inChannels / groups, rows: outChannels / groups };
  const indices = Array.from({ length: groups }, (_, group) => group);
  return {
    width: inChannels * pitch,
    height: outChannels * pitch,
    pitch,
    gap,
    cellSide: pitch - gap,
    groups: indices.map((group) => groupBox(group, block, pitch)),
    cells: longer > MAX_MATRIX_SIDE ? null : indices.flatMap((group) => groupCells(group, block, pitch, gap)),
  };
}

/** In channels. */
interface BlockSize {
  columns: number;
  rows: number;
}

function groupBox(group: number, { columns, rows }: BlockSize, pitch: number): MatrixGroup {
  return { group, x: group * columns * pitch, y: group * rows * pitch, width: columns * pitch, height: rows * pitch };
}

function groupCells(group: number, { columns, rows }: BlockSize, pitch: number, gap: number): MatrixCell[] {
  return Array.from({ length: rows * columns }, (_, i) => {
    const row = group * rows + Math.floor(i / columns);
    const column = group * columns + (i % columns);
    return { group, row, column, x: column * pitch + gap / 2, y: row * pitch + gap / 2 };
  });
}
