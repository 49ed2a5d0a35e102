import { expect, vi } from 'vitest';
import { parseCsv } from './parseCsv';
import { shownNumber, shownRows } from './shownNumbers';

export interface SavedTable {
  /** On the page; null for the stage table, which is written as the paper's. */
  table: HTMLTableElement | null;
  csv: string;
  tex: string;
}

/** Many short waits, one after another. */
const QUICKLY = { interval: 5 };

/** What a figure's menu saves. */
export interface SavedFigure {
  title: string;
  /** All that stands in it on the page, and how many boxes and circles are painted there. */
  text: string;
  shapes: number;
  /** What the menu says of it: which network, how it counts. */
  notes: string[];
  /** As SVG. */
  picture: string;
  tables: SavedTable[];
}

/** Opens every menu of a page and saves what it offers. For tests in a browser. */
export async function savedFigures(container: Element): Promise<SavedFigure[]> {
  const figures: SavedFigure[] = [];
  for (const opener of container.querySelectorAll<HTMLElement>('.save-figure > div > button'))
    figures.push(await savedBy(opener));
  return figures;
}

async function savedBy(opener: HTMLElement): Promise<SavedFigure> {
  const place = opener.parentElement!; // the menu's
  await expect
    .poll(() => {
      if (place.querySelector(':popover-open') === null) opener.click(); // source that scrolls to its line closes it
      return place.querySelectorAll('.export-row').length;
    }, QUICKLY)
    .toBeGreaterThan(0);
  const save = (row: Element, format: string) =>
    savedText(() => [...row.querySelectorAll('button')].find(({ textContent }) => textContent === format)!.click()); // it is offered
  const [picture, ...rows] = place.querySelectorAll('.export-row');
  const ofTables = rows.filter((row) => row.textContent.includes('CSV'));
  const shown = tablesOf(opener.closest('[data-saveable]')!); // a figure's button stands in it
  const tables: SavedTable[] = [];
  for (const [i, row] of ofTables.entries())
    tables.push({
      table: shown.at(i - ofTables.length) ?? null,
      csv: await save(row, 'CSV'),
      tex: await save(row, 'LaTeX'),
    });
  const figure = {
    title: opener.textContent.replace(/^(Save the figure: |保存图：)/, ''),
    text: opener.closest('[data-saveable]')!.textContent, // every opener stands in one
    shapes: paintedIn(opener.closest('[data-saveable]')!), // likewise
    notes: [...place.querySelectorAll('.export-counting p')].map(({ textContent }) => textContent),
    picture: await save(picture!, 'SVG'), // there is one
    tables,
  };
  opener.click();
  return figure;
}

function paintedIn(part: Element): number {
  const shapes = [...part.querySelectorAll('svg :is(rect, circle)')].filter(
    (shape) => shape.closest('defs, button, [data-screen-only], [role=slider], .segments') === null,
  );
  return shapes.filter((shape) => {
    const { fill, fillOpacity, stroke, visibility, display } = getComputedStyle(shape);
    const isInked = (fill !== 'none' && !fill.endsWith(' 0)') && fillOpacity !== '0') || stroke !== 'none';
    return (
      isInked && visibility === 'visible' && display !== 'none' && shape.checkVisibility({ opacityProperty: true })
    );
  }).length;
}

/** Those with headings; the stage table has a row of its own. */
const tablesOf = (part: Element) =>
  [...part.querySelectorAll('table')].filter((table) => table.tHead !== null && table.closest('.stage-table') === null);

/** The text that goes to the browser as a file. */
export async function savedText(press: () => void): Promise<string> {
  const made = vi.spyOn(URL, 'createObjectURL');
  press();
  await expect.poll(() => made.mock.calls.length, QUICKLY).toBe(1);
  const blob = made.mock.calls[0]![0] as Blob; // what is saved is one
  made.mockRestore();
  return blob.text();
}

/** A CSV's numbers are the page's: each that is shown is there, in its row and in order, as exact as it is shown or more so. */
export function expectReadsBack(csv: string, table: HTMLTableElement | null, notes: readonly string[]): void {
  const [head = [], ...rows] = parseCsv(csv.replace('\uFEFF', ''));
  expect(rows.map((row) => row.length)).toEqual(rows.map(() => head.length));
  const about = rows[0]?.at(-1) ?? '';
  if (table === null) return expect(about).toMatch(/\(\w*res\w+[,)].*(MACs|乘加次数)/);
  for (const note of notes) expect(about).toContain(note);
  const rounded = rows
    .flatMap((row) => row.slice(0, -1))
    .filter((field) => /^[+−]?[\d,.]+ (k|M|G|%|ms|s)$|[\d.]+ (M|G|%|ms)\b|^= /.test(field));
  expect(rounded, 'numbers for people, which no program reads').toEqual([]);
  const shown = shownRows(table);
  expect(rows).toHaveLength(shown.length);
  shown.forEach((cells, i) => {
    const read = rows[i]!.slice(0, -1)
      .filter((field) => field !== '')
      .map(Number)
      .filter(Number.isFinite); // as many rows
    let at = 0;
    for (const number of cells.map(shownNumber).filter((one) => one !== null)) {
      const found = read.findIndex((value, place) => place >= at && Math.abs(value - number.value) <= number.within);
      expect(found, `${number.value} of ${cells.join(' | ')} in ${read.join(' | ')}`).toBeGreaterThanOrEqual(at);
      at = found + 1;
    }
  });
}
