import { useRef, useState } from 'react';
import type { ExportWords } from '../../../content/en/export';
import type { ExportColumn } from '../../../model/export/paperTable';
import { DownloadIcon, PictureIcon } from '../../primitives/icons';
import { useLanguage, useMessages } from '../../primitives/messages';
import { Popover } from '../../primitives/Popover';
import { saveFile } from '../../primitives/saveFile';
import type { ShownNetwork } from '../shownNetwork';
import { type Counting, figureNotes } from './figureNotes';
import { FormatRows, type Row } from './FormatRows';
import { ENDINGS, type Format, textFile } from './formats';
import type { Drawn, Piece } from './piece';
import { tableOnPage } from './tableOnPage';
import { useExportWords } from './useExportWords';
import './figureMenu.css';

export interface FigureMenuProps {
  /** Of the files, without an ending. */
  file: string;
  /** What the figure shows. */
  title: string;
  networks?: readonly ShownNetwork[];
  counts?: readonly Counting[];
  /** What else it says, a line each. */
  remarks?: readonly string[];
  /** Where the figure is a stage table: its networks, worked out when a file is asked for. */
  stages?: () => readonly ExportColumn[];
  /** What can be had of its picture apart. */
  pieces?: readonly Piece[];
  /** A picture where an arrow down already saves something else. */
  icon?: 'picture';
}

const PICTURE_FORMATS: readonly Format[] = ['SVG', 'PNG'];
const TABLE_FORMATS: readonly Format[] = ['CSV', 'Markdown', 'LaTeX'];

/** A small button in a figure that opens what can be saved of it: the picture, and its tables. */
export function FigureMenu(props: FigureMenuProps) {
  const words = useExportWords();
  const place = useRef<HTMLDivElement>(null);
  const label = (
    <>
      {props.icon === 'picture' ? <PictureIcon /> : <DownloadIcon />}
      <span className="visually-hidden">{words.saveFigure(props.title)}</span>
    </>
  );
  return (
    <div ref={place}>
      <Popover label={label} buttonClass="button button-icon" className="export-menu">
        {() => <Choices {...props} part={place.current?.closest<HTMLElement>('[data-saveable]') ?? null} />}
      </Popover>
    </div>
  );
}

function Choices({
  file,
  title,
  networks = [],
  counts = [],
  remarks = [],
  stages,
  pieces = [],
  part,
}: FigureMenuProps & { part: HTMLElement | null }) {
  const lang = useLanguage();
  const messages = useMessages();
  const words = useExportWords();
  const [outcome, setOutcome] = useState('');
  if (part === null) return null;
  const notesOf = (counted: readonly Counting[]) => [...figureNotes(networks, counted, words), ...remarks];
  const notes = notesOf(counts);
  const tables = tablesIn(part);
  const rows: Row[] = [
    { id: 'picture', name: words.things.picture, formats: PICTURE_FORMATS },
    ...pieces.map(({ id, name }): Row => ({ id, name: name(words), formats: PICTURE_FORMATS })),
    ...(stages === undefined ? [] : [{ id: 'stages', name: words.things.stages, formats: TABLE_FORMATS }]),
    ...tables.map((_, i): Row => ({ id: String(i), name: nameOf(tables, i, words), formats: TABLE_FORMATS })),
  ];
  const make = async (id: string, format: Format): Promise<Blob> => {
    const { dataTableFile, pictureFile, stageTableText } = await import('./figureFiles');
    const piece = pieces.find((one) => one.id === id);
    if (id === 'picture' || piece !== undefined)
      return pictureFile(
        elementOf(piece, part),
        { lang, title, notes: notesOf(piece?.counts ?? counts), from: messages.shell.appName },
        format,
        piece?.trim,
      );
    if (id === 'stages') return textFile(stageTableText(stages?.() ?? [], format, { lang, messages, words }), format);
    const table = tables[Number(id)]!; // the row names one of them
    return dataTableFile(
      tableOnPage(table, captionOf(table, title, notes, words.figure.sentences.between)),
      format,
      words,
    );
  };
  const save = async (id: string, format: Format): Promise<string> => {
    const blob = await make(id, format);
    const name = fileName(file, id, tables.length, format);
    saveFile(blob, name);
    return words.saved(name);
  };
  return (
    <>
      <FormatRows
        heading={words.save}
        rows={rows}
        labelOf={words.saveAs}
        onChoose={(id, format) => void save(id, format).then(setOutcome, () => setOutcome(words.failed))}
      />
      {notes.length > 0 && (
        <div className="export-counting">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      <p role="status" className="export-outcome">
        {outcome}
      </p>
    </>
  );
}

/** The piece, or the whole where it is not on the page now. */
const elementOf = (piece: Piece | undefined, part: HTMLElement): Drawn =>
  (piece?.selector === undefined ? null : part.querySelector<HTMLElement | SVGSVGElement>(piece.selector)) ?? part;

/** The figure's, and what of it this is. */
function fileName(figure: string, id: string, tables: number, format: Format): string {
  const what = /^\d+$/.test(id) ? `table${tables === 1 ? '' : `-${Number(id) + 1}`}` : id;
  const name = id === 'picture' || figure.endsWith(`-${what}`) ? figure : `${figure}-${what}`;
  return `${name.replaceAll('×', 'x')}.${ENDINGS[format]}`;
}

const SHORT = 20;

/** As the page calls it, if that fits beside the buttons. */
function nameOf(tables: readonly HTMLTableElement[], i: number, words: ExportWords): string {
  if (tables.length === 1) return words.things.table;
  const caption = tables[i]?.caption?.textContent.trim() ?? '';
  return caption === '' || caption.length > SHORT ? words.tableNumber(i + 1) : caption;
}

/** Tables of data; a grid of numbers without headings belongs to the picture, the stage table is written as the paper's. */
function tablesIn(part: HTMLElement): HTMLTableElement[] {
  return [...part.querySelectorAll('table')].filter(
    (table) => table.tHead !== null && table.closest('.stage-table') === null,
  );
}

function captionOf(table: HTMLTableElement, title: string, notes: readonly string[], between: string): string {
  const own = table.caption?.textContent.trim() ?? '';
  const name = own === '' || own === title ? title : `${title}: ${own}`;
  return [sentence(name, between), ...notes.map((note) => sentence(note, between))].join(between);
}

/** With a full stop where it has none, in the language's own sign. */
function sentence(text: string, between: string): string {
  return /[.。?？:：]$/.test(text) ? text : text + (between === '' ? '。' : '.');
}
