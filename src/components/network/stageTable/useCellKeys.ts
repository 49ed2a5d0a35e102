import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { nextCell, type Place } from './nextCell';

/** Attributes of a cell's button. */
export type CellButtonProps = (place: Place) => { tabIndex: 0 | -1; 'data-row': number; 'data-column': number };

/**
 * One stop for the Tab key in a table of buttons; arrow keys, Home and End move between them.
 *
 * @param home where Tab enters, until a person has been elsewhere
 * @param isThere whether the table still has a cell there
 */
export function useCellKeys(home: Place, isThere: (place: Place) => boolean) {
  const [last, setLast] = useState<Place | null>(null);
  const stop = last !== null && isThere(last) ? last : home;
  const button: CellButtonProps = ({ row, column }) => ({
    tabIndex: row === stop.row && column === stop.column ? 0 : -1,
    'data-row': row,
    'data-column': column,
  });
  const table = {
    onFocus: (event: FocusEvent) => setLast(placeOf(event.target) ?? last),
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
      const from = placeOf(event.target as Element); // events come from elements
      if (from === null) return;
      const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
      const target = nextCell(
        buttons.map((b) => placeOf(b)!),
        from,
        event.key,
      ); // each has its place
      if (target === null) return;
      event.preventDefault();
      buttons.find((b) => samePlace(placeOf(b)!, target))?.focus(); // the buttons of cells, each with its place
    },
  };
  return { button, table };
}

function placeOf(element: Element): Place | null {
  const button = element.closest<HTMLElement>('[data-row]');
  return button === null ? null : { row: Number(button.dataset['row']), column: Number(button.dataset['column']) };
}

function samePlace(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column;
}
