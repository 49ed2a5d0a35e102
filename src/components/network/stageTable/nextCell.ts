/** A cell's place; a merged cell has that of the network on screen. */
export interface Place {
  row: number;
  column: number;
}

/** Where a key leads from one of the cells; null where it leads nowhere. Rows need not hold every column. */
export function nextCell(cells: readonly Place[], from: Place, key: string): Place | null {
  const inRow = cells.filter(({ row }) => row === from.row);
  switch (key) {
    case 'ArrowRight':
      return inRow.find(({ column }) => column > from.column) ?? null;
    case 'ArrowLeft':
      return inRow.findLast(({ column }) => column < from.column) ?? null;
    case 'Home':
      return inRow[0] ?? null;
    case 'End':
      return inRow.at(-1) ?? null;
    case 'ArrowDown':
      return inNearestRow(
        cells.filter(({ row }) => row > from.row),
        from.column,
      );
    case 'ArrowUp':
      return inNearestRow(cells.filter(({ row }) => row < from.row).toReversed(), from.column);
    default:
      return null;
  }
}

/** `cells` begin with the nearest row. */
function inNearestRow(cells: readonly Place[], column: number): Place | null {
  const row = cells[0]?.row;
  const candidates = cells.filter((cell) => cell.row === row);
  const distance = (cell: Place) => Math.abs(cell.column - column);
  return candidates.reduce<Place | null>(
    (best, cell) => (best === null || distance(cell) < distance(best) ? cell : best),
    null,
  );
}
