import { indented, latexRow, latexTabular } from './latexTable';
import { latexText } from './latexText';
import { escapeMarkdown, markdownTable } from './markdown';

/** A sheet of exercises, or its key, before it is written as text. In sentences, `code` stands between backticks. */
export interface SheetDocument {
  title: string;
  /** Where it comes from and how its numbers are counted. */
  notes: readonly string[];
  exercises: readonly SheetExercise[];
}

export interface SheetExercise {
  title: string;
  sentences: readonly string[];
  code: readonly string[];
  /** To be filled in, the columns' names first. */
  table: readonly (readonly string[])[];
  /** What is asked for, with the unit that stands after the answer. */
  blanks: readonly { name: string; unit: string }[];
}

/** Words and code of a sentence, each written in its way. */
function written(text: string, words: (part: string) => string, code: (part: string) => string): string {
  return text
    .split('`')
    .map((part, i) => (i % 2 === 1 ? code(part) : words(part)))
    .join('');
}

const numbered = (code: readonly string[]) => code.map((line, i) => `${String(i + 1).padStart(2)}  ${line}`);

export function sheetAsMarkdown({ title, notes, exercises }: SheetDocument): string {
  const sentence = (text: string) => written(text, escapeMarkdown, (code) => `\`${code}\``);
  const parts = exercises.flatMap((exercise) => [
    `## ${sentence(exercise.title)}`,
    ...exercise.sentences.map(sentence),
    ...(exercise.code.length === 0 ? [] : [['```', ...numbered(exercise.code), '```'].join('\n')]),
    ...(exercise.table.length === 0 ? [] : [markdownTable(exercise.table)]),
    ...(exercise.blanks.length === 0
      ? []
      : [
          exercise.blanks
            .map(({ name, unit }) => `- ${sentence(name)} \\_\\_\\_\\_\\_\\_ ${escapeMarkdown(unit)}`.trimEnd())
            .join('\n'),
        ]),
  ]);
  return `${[`# ${sentence(title)}`, ...parts, ...notes.map(sentence)].join('\n\n')}\n`;
}

/** A numbered list of a document, with the package booktabs. @param remark what it needs to compile */
export function sheetAsLatex({ title, notes, exercises }: SheetDocument, remark: string): string {
  const sentence = (text: string) => written(text, latexText, (code) => String.raw`\texttt{${latexText(code)}}`);
  const items = exercises.map((exercise) =>
    [
      String.raw`  \item \textbf{${sentence(exercise.title)}}\par`,
      ...exercise.sentences.map((text) => `  ${sentence(text)}\\par`),
      ...(exercise.code.length === 0
        ? []
        : [String.raw`\begin{verbatim}`, ...numbered(exercise.code), String.raw`\end{verbatim}`]),
      ...(exercise.table.length === 0 ? [] : [tabular(exercise.table)]),
      ...exercise.blanks.map(
        ({ name, unit }) => String.raw`  ${sentence(name)} \underline{\hspace{6em}} ${latexText(unit)}\par`,
      ),
    ].join('\n'),
  );
  return [
    `% ${remark}`,
    String.raw`\section*{${sentence(title)}}`,
    String.raw`\begin{enumerate}`,
    ...items,
    String.raw`\end{enumerate}`,
    ...notes.map((note) => String.raw`{\footnotesize ${sentence(note)}\par}`),
    '',
  ].join('\n');
}

function tabular([head = [], ...rows]: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => latexRow(cells.map(latexText));
  const lines = latexTabular('l'.repeat(head.length), [[row(head)], rows.map(row)]);
  const text = indented(lines).join('\n').trimStart();
  return String.raw`  \par${text}\par`;
}
