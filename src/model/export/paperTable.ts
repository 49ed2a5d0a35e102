import { type LineWords, sectionText } from '../figures/lineText';
import type { ConvolutionLine, SectionLine, StageCell, TableColumn } from '../figures/stageTable';
import { STEM_NAME } from '../graph/layerGraph';
import type { Shape } from '../graph/shape';

/** A network that takes a column. */
export interface ExportColumn {
  name: string;
  /** The catalogue's id, or the spec as JSON: what builds the network again. */
  id: string;
  table: TableColumn;
}

/** What a table says in the page's language. */
export interface TableWords extends LineWords {
  stage: string;
  module: string;
  output: string;
  head: string;
  /** With its convention: trained values only. */
  parameters: string;
  macs: string;
  /** Which networks, and how their parameters and MACs are counted. */
  caption: (networks: string) => string;
  /** Between two names. */
  between: string;
  ownOutput: (size: string) => string;
}

/** What stands in one network's column of a row; `output` where it is not the row's. */
export type PaperCell =
  | { kind: 'block'; lines: readonly ConvolutionLine[]; repeats: number; output: string | null }
  | { kind: 'layers'; lines: readonly string[]; output: string | null }
  | { kind: 'none' };

export interface PaperRow {
  /** The paper's name, `conv2_x`, and torchvision's modules, `layer1`. */
  name: string;
  module: string;
  /** Height × width of the first network that has the stage. */
  output: string;
  cells: readonly PaperCell[];
}

/** The ResNet paper's Table 1 for some networks, before it is written as text. */
export interface PaperTable {
  columns: readonly ExportColumn[];
  words: TableWords;
  rows: readonly PaperRow[];
  totals: readonly { name: string; counts: readonly number[] }[];
}

export function paperTable(columns: readonly ExportColumn[], words: TableWords): PaperTable {
  const tables = columns.map(({ table }) => table);
  const stageCount = Math.max(...tables.map(({ stages }) => stages.length));
  return {
    columns,
    words,
    rows: [
      sectionRow(
        STEM_NAME,
        'conv1',
        tables.map(({ stem, stemOutput }) => ({ lines: stem, output: stemOutput })),
        words,
      ),
      ...Array.from({ length: stageCount }, (_, i) => stageRow(tables.map(({ stages }) => stages[i]))),
      sectionRow(
        words.head,
        'fc',
        tables.map(({ head, pooled }) => ({ lines: head, output: pooled })),
        words,
      ),
    ],
    totals: [
      { name: words.parameters, counts: tables.map(({ params }) => params) },
      { name: words.macs, counts: tables.map(({ macs }) => macs) },
    ],
  };
}

function sectionRow(
  name: string,
  module: string,
  sections: readonly { lines: readonly SectionLine[]; output: Shape }[],
  words: TableWords,
): PaperRow {
  const output = areaText(sections[0]!.output); // a table has a network
  const cells = sections.map((section): PaperCell => ({
    kind: 'layers',
    lines: section.lines.map((line) => sectionText(line, words)),
    output: unless(output, areaText(section.output)),
  }));
  return { name, module, output, cells };
}

function stageRow(stages: readonly (StageCell | undefined)[]): PaperRow {
  const first = stages.find((stage) => stage !== undefined)!; // a row stands where a network has the stage
  const output = areaText(first.output);
  const cells = stages.map((stage): PaperCell =>
    stage === undefined
      ? { kind: 'none' }
      : { kind: 'block', lines: stage.lines, repeats: stage.repeats, output: unless(output, areaText(stage.output)) },
  );
  return { name: first.paperName, module: first.moduleName, output, cells };
}
const areaText = ({ height, width }: Shape) => `${height}×${width}`;
const unless = (rows: string, own: string) => (rows === own ? null : own);
