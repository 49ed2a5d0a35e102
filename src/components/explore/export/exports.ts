import type { ModelId } from '../../../model/architecture/catalogue';
import { FRAMEWORKS } from '../../../model/codegen/frameworks';
import { argumentsOf, builtFrom } from '../../network/export/figureNotes';
import { ENDINGS, type Format, textFile } from '../../network/export/formats';
import type { FigureLanguage } from '../../network/export/networkFigure';
import type { ShownNetwork } from '../../network/shownNetwork';

export type Thing = 'picture' | 'stages' | 'layers' | 'report' | 'code';

/** What is exported, and in which languages it is said. */
export interface ExportSource {
  network: ShownNetwork;
  compare: ShownNetwork | null;
  /** Of the stage table, beside the network's own. */
  columns: readonly ModelId[];
  language: FigureLanguage;
}

const SUFFIXES: Record<Thing, string> = { picture: '', stages: '-stages', layers: '-layers', report: '', code: '' };
/** In the frameworks' order. */
export const CODE_FORMATS = ['PyTorch', 'Keras', 'TensorFlow.js'] as const satisfies readonly Format[];

/** The file's name says the network, and the compared one where a picture shows it too. */
export function fileName(thing: Thing, format: Format, { network, compare }: ExportSource): string {
  const shown = thing === 'picture' && compare !== null ? [network, compare] : [network];
  return `${shown.map(({ modelId }) => modelId ?? 'network').join('-and-')}${SUFFIXES[thing]}.${ENDINGS[format]}`;
}

export async function fileOf(thing: Thing, format: Format, source: ExportSource): Promise<Blob> {
  if (thing === 'picture') return pictureFile(format, source);
  return textFile(await textOf(thing, format, source), format, thing === 'stages');
}

export async function textOf(thing: Exclude<Thing, 'picture'>, format: Format, source: ExportSource): Promise<string> {
  const { graph } = source.network;
  if (thing === 'stages') return stagesText(format, source);
  if (thing === 'code') return codeText(format, source);
  if (thing === 'layers')
    return (await import('../../../model/export/layersAsCsv')).layersAsCsv(graph, argumentsOf(source.network));
  return JSON.stringify((await import('../../../model/figures/report')).report(graph), null, 1);
}

async function pictureFile(format: Format, { network, compare, language }: ExportSource): Promise<Blob> {
  const { networkFigure, figureAsSvg, figureAsPng, loadOwnFonts, withOwnFonts } = await import('../../network/export');
  await loadOwnFonts();
  const file = await withOwnFonts(
    figureAsSvg(networkFigure(compare === null ? [network] : [network, compare], language)),
  );
  return format === 'PNG' ? figureAsPng(file) : textFile(file.source, format);
}

/** The table with the columns that are chosen in its panel. */
async function stagesText(format: Format, { network, compare, columns, language }: ExportSource): Promise<string> {
  const { exportColumns, makeColumns, stageTableText } = await import('./stageTexts');
  return stageTableText(exportColumns(makeColumns(columns, network, compare), network), format, language);
}

/** The network's source, after a line that says what made it and where it is drawn. */
async function codeText(format: Format, { network, language: { words } }: ExportSource): Promise<string> {
  const framework = FRAMEWORKS[CODE_FORMATS.findIndex((one) => one === format)] ?? 'pytorch';
  const { text } = (await import('../../../model/codegen/codeFor')).codeFor(network.graph, framework);
  return `${framework === 'tfjs' ? '//' : '#'} ${words.codeRemark(builtFrom(network), location.href)}\n${text}`;
}
