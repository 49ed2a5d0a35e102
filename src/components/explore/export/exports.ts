import type { FigureLanguage } from '../../network/export/networkFigure';
import type { ShownNetwork } from '../../network/shownNetwork';
import { chosenColumns } from '../../network/stageTable/useChosenColumns';

export type Thing = 'picture' | 'stages' | 'layers' | 'report';
export type Format = 'SVG' | 'PNG' | 'CSV' | 'Markdown' | 'LaTeX' | 'JSON';

/** What is exported, and in which languages it is said. */
export interface ExportSource {
  network: ShownNetwork;
  compare: ShownNetwork | null;
  language: FigureLanguage;
}

const ENDINGS: Record<Format, string> = { SVG: 'svg', PNG: 'png', CSV: 'csv', Markdown: 'md', LaTeX: 'tex', JSON: 'json' };
const TYPES: Record<Format, string> = {
  SVG: 'image/svg+xml', PNG: 'image/png', CSV: 'text/csv', Markdown: 'text/markdown', LaTeX: 'application/x-tex', JSON: 'application/json',
};
const SUFFIXES: Record<Thing, string> = { picture: '', stages: '-stages', layers: '-layers', report: '' };
/** Without it, Excel takes a file's × and Chinese for another encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The file's name says the network, and the compared one where a picture shows it too. */
export function fileName(thing: Thing, format: Format, { network, compare }: ExportSource): string {
  const shown = thing === 'picture' && compare !== null ? [network, compare] : [network];
  return `${shown.map(({ modelId }) => modelId ?? 'network').join('-and-')}${SUFFIXES[thing]}.${ENDINGS[format]}`;
}

export async function fileOf(thing: Thing, format: Format, source: ExportSource): Promise<Blob> {
  if (thing === 'picture') return pictureFile(format, source);
  const text = await textOf(thing, format, source);
  return new Blob([thing === 'stages' && format === 'CSV' ? BYTE_ORDER_MARK : '', text], { type: TYPES[format] });
}

export async function textOf(thing: Exclude<Thing, 'picture'>, format: Format, source: ExportSource): Promise<string> {
  const { graph, modelId, name } = source.network;
  if (thing === 'stages') return stagesText(format, source);
  if (thing === 'layers') return (await import('../../../model/export/layersAsCsv')).layersAsCsv(graph, modelId ?? name);
  return JSON.stringify((await import('../../../model/figures/report')).report(graph), null, 1);
}

async function pictureFile(format: Format, { network, compare, language }: ExportSource): Promise<Blob> {
  const { networkFigure, figureAsSvg, figureAsPng } = await import('../../network/export');
  const file = figureAsSvg(networkFigure(compare === null ? [network] : [network, compare], language));
  return format === 'PNG' ? figureAsPng(file) : new Blob([file.source], { type: TYPES.SVG });
}

/** The table with the columns that are chosen in its panel. */
async function stagesText(format: Format, { network, compare, language: { messages, words } }: ExportSource): Promise<string> {
  const { makeColumns, paperTable, tableAsCsv, tableAsMarkdown, tableAsLatex } = await import('./stageTexts');
  const columns = makeColumns(chosenColumns(), network, compare).map(({ name, modelId, table }) => ({ name, table, id: modelId ?? JSON.stringify(network.spec) }));
  const table = paperTable(columns, { ...messages.stageTable, head: messages.diagram.head, ...words.table });
  if (format === 'LaTeX') return tableAsLatex(table, words.latexRemark);
  return format === 'CSV' ? tableAsCsv(table) : tableAsMarkdown(table);
}
