import type { Column } from './column';

/** Neighbouring columns that share one cell. */
export interface Run {
  columns: [Column, ...Column[]];
}

/** A compared network that differs from the one on screen stands alone, so that the mark is its own. */
export function runsOf(columns: readonly Column[], contentOf: (column: Column) => string): Run[] {
  const current = columns.find(({ role }) => role === 'current');
  const keyOf = (column: Column) => {
    const content = contentOf(column);
    const standsAlone = column.role === 'compared' && current !== undefined && contentOf(current) !== content;
    return standsAlone ? `${content}/compared` : content;
  };
  const runs: Run[] = [];
  columns.forEach((column) => {
    const last = runs.at(-1);
    if (last !== undefined && keyOf(last.columns[0]) === keyOf(column)) last.columns.push(column);
    else runs.push({ columns: [column] });
  });
  return runs;
}
