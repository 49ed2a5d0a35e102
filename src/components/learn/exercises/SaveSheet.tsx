import { useState } from 'react';
import type { ExerciseBook } from '../../../content/en/exerciseBook';
import { formatWorksheet, type Worksheet } from '../../../model/exercises/sheet';
import { worksheetExercises } from '../../../model/exercises/worksheet';
import { FormatRows, type Row } from '../../network/export/FormatRows';
import { ENDINGS, type Format, textFile } from '../../network/export/formats';
import { useExportWords } from '../../network/export/useExportWords';
import { DownloadIcon } from '../../primitives/icons';
import { Popover } from '../../primitives/Popover';
import { saveFile } from '../../primitives/saveFile';

interface Props {
  sheet: Worksheet;
  book: ExerciseBook;
  /** Whether the solutions may be had. */
  mayShowKey: boolean;
}

const FORMATS: readonly Format[] = ['Markdown', 'LaTeX'];

/** The sheet, and its key, as text for a teacher's own sheets. */
export function SaveSheet(props: Props) {
  const { save } = useExportWords();
  return (
    <Popover
      label={
        <>
          <DownloadIcon /> {save}
        </>
      }
      buttonClass="button"
      className="export-menu"
    >
      {() => <Choices {...props} />}
    </Popover>
  );
}

function Choices({ sheet, book, mayShowKey }: Props) {
  const words = useExportWords();
  const [outcome, setOutcome] = useState('');
  const { printChoices } = book.exercisePage;
  const rows: Row<'sheet' | 'key'>[] = [
    { id: 'sheet', name: printChoices.sheet, formats: FORMATS },
    ...(mayShowKey ? [{ id: 'key' as const, name: printChoices.key, formats: FORMATS }] : []),
  ];
  const make = async (id: 'sheet' | 'key', format: Format): Promise<string> => {
    const [{ sheetDocument }, { sheetAsLatex, sheetAsMarkdown }] = await Promise.all([
      import('./sheetDocument'),
      import('../../../model/export/sheetText'),
    ]);
    const name = formatWorksheet(sheet);
    const notes = [
      ...Object.values(words.counting),
      `${location.origin}${location.pathname}?view=learn&page=exercises&sheet=${name}`,
    ];
    const document = { ...sheetDocument(name, worksheetExercises(sheet), book, id === 'key'), notes };
    const file = `${id === 'key' ? 'key' : 'sheet'}-${name.replaceAll(/[^\w-]+/g, '-')}.${ENDINGS[format]}`;
    saveFile(
      textFile(format === 'LaTeX' ? sheetAsLatex(document, words.latexRemark) : sheetAsMarkdown(document), format),
      file,
    );
    return words.saved(file);
  };
  return (
    <>
      <FormatRows
        heading={words.save}
        rows={rows}
        labelOf={words.saveAs}
        onChoose={(id, format) => void make(id, format).then(setOutcome, () => setOutcome(words.failed))}
      />
      <p role="status" className="export-outcome">
        {outcome}
      </p>
    </>
  );
}
