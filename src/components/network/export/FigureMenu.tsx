import { useRef, useState } from 'react';
import type { ExportColumn } from '../../../model/export/paperTable';
import { DownloadIcon } from '../../primitives/icons';
import { useLanguage, useMessages } from '../../primitives/messages';
import { Popover } from '../../primitives/Popover';
import { saveFile } from '../../primitives/saveFile';
import type { ShownNetwork } from '../shownNetwork';
import { type Counting, figureNotes } from './figureNotes';
import { FormatRows, type Row } from './FormatRows';
import { ENDINGS, type Format, textFile } from './formats';
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
}

const TABLE_FORMATS: readonly Format[] = ['CSV', 'Markdown', 'LaTeX'];

/** A small button in a figure that opens what can be saved of it: the picture, and its tables. */
export function FigureMenu(props: FigureMenuProps) {
  const words = useExportWords();
  const place = useRef<HTMLDivElement>(null);
  const label = <><DownloadIcon /><span className="visually-hidden">{words.saveFigure(props.title)}</span></>;
  return (
    <div ref={place}>
      <Popover label={label} buttonClass="button button-icon" className="export-menu">
        {() => <Choices {...props} part={place.current?.closest<HTMLElement>('[data-saveable]') ?? null} />}
      </Popover>
    </div>
  );
}

function Choices({ file, title, networks = [], counts = [], remarks = [], stages, part }: FigureMenuProps & { part: HTMLElement | null }) {
  const lang = useLanguage();
  const messages = useMessages();
  const words = useExportWords();
  const [outcome, setOutcome] = useState('');
  if (part === null) return null;
  const notes = [...figureNotes(networks, counts, words), ...remarks];
  const tables = tablesIn(part);
  const rows: Row[] = [
    { id: 'picture', name: words.things.picture, formats: ['SVG', 'PNG'] },
    ...(stages === undefined ? [] : [{ id: 'stages', name: words.things.stages, formats: TABLE_FORMATS }]),
    ...tables.map((_, i) => ({ id: String(i), name: tables.length === 1 ? words.things.table : words.tableNumber(i + 1), formats: TABLE_FORMATS })),
  ];
  const make = async (id: string, format: Format): Promise<Blob> => {
    const { dataTableFile, pictureFile, stageTableText } = await import('./figureFiles');
    if (id === 'picture') return pictureFile(part, { lang, title, notes, from: messages.shell.appName }, format);
    if (id === 'stages') return textFile(stageTableText(stages?.() ?? [], format, { lang, messages, words }), format);
    const table = tables[Number(id)]!; // the row names one of them
    return dataTableFile(tableOnPage(table, captionOf(table, title, notes, words.figure.sentences.between)), format, words.latexRemark);
  };
  const save = async (id: string, format: Format): Promise<string> => {
    const blob = await make(id, format);
    const name = `${file.replaceAll('×', 'x')}${id === 'picture' ? '' : id === 'stages' ? '-stages' : `-table${tables.length === 1 ? '' : `-${Number(id) + 1}`}`}.${ENDINGS[format]}`;
    saveFile(blob, name);
    return words.saved(name);
  };
  return (
    <>
      <FormatRows heading={words.save} rows={rows} labelOf={words.saveAs} onChoose={(id, format) => void save(id, format).then(setOutcome, () => setOutcome(words.failed))} />
      {notes.length > 0 && <div className="export-counting">{notes.map((note) => <p key={note}>{note}</p>)}</div>}
      <p role="status" className="export-outcome">{outcome}</p>
    </>
  );
}

/** Tables of data; a grid of numbers without headings belongs to the picture, the stage table is written as the paper's. */
function tablesIn(part: HTMLElement): HTMLTableElement[] {
  return [...part.querySelectorAll('table')].filter((table) => table.tHead !== null && table.closest('.stage-table') === null);
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
