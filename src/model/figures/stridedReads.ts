import { outputLength } from '../architecture/convolution';

/** A square window that slides over a square map, the same along both axes. */
export interface SlidingWindow {
  /** Side in positions. */
  kernel: number;
  stride: number;
  padding: number;
}

/** Which positions of an n×n map a convolution reads at all. */
export interface MapReads {
  /** Row by row. */
  isRead: readonly (readonly boolean[])[];
  /** Positions that some output reads. */
  read: number;
  /** Of all, between 0 and 1. */
  unreadShare: number;
}

/** Along one axis: whether any output reads the position. */
export function axisReads(length: number, window: SlidingWindow): boolean[] {
  const outputs = outputLength(length, window.kernel, window.stride, window.padding);
  return Array.from({ length }, (_, position) => isReadBySome(position, window, outputs));
}

/** Output o begins at o·s − p and is k wide: the last that has begun by a position is the one that reaches furthest. */
function isReadBySome(position: number, { kernel, stride, padding }: SlidingWindow, outputs: number): boolean {
  const lastBegun = Math.min(outputs - 1, Math.floor((position + padding) / stride));
  return lastBegun >= 0 && position < lastBegun * stride - padding + kernel;
}

/** On an n×n map. Rows and columns are read independently. */
export function mapReads(side: number, window: SlidingWindow): MapReads {
  const along = axisReads(side, window);
  const isRead = along.map((row) => along.map((column) => row && column));
  const read = along.filter(Boolean).length ** 2;
  return { isRead, read, unreadShare: 1 - read / side ** 2 };
}
