import type { Messages } from '../../../content/en';
import type { ExportWords } from '../../../content/en/export';
import { differences } from '../../../model/figures/differences';
import { formatCount, formatShape, formatShort } from '../../primitives/format';
import { drawingOf } from '../diagram/shownDrawings';
import type { ShownNetwork } from '../shownNetwork';
import type { Figure } from './figureAsSvg';
import { argumentsOf } from './figureNotes';

export interface FigureLanguage {
  lang: string;
  messages: Messages;
  words: ExportWords;
}

const LINES = ['identity', 'projection', 'padding', 'none'] as const;

/** What a picture of these networks says in words: their names and totals, the legend, how they are counted. */
export function networkFigure(
  networks: readonly [ShownNetwork, ...ShownNetwork[]],
  { lang, messages: { diagram, workbench }, words }: FigureLanguage,
): Figure {
  const parts = networks.map((network) => ({ network, title: network.name, totals: totalsText(network, words) }));
  const names = networks.map(({ name }) => name).join(words.figure.between);
  const [first, second] = networks;
  const isMarked = second !== undefined && differences(first.graph, second.graph).size > 0;
  const shown = LINES.filter((kind) => networks.some(({ figures }) => figures.shortcuts[kind] > 0));
  const legend = [
    ...shown.map((kind) => ({ line: kind === 'none' ? null : kind, text: diagram.legend[kind] })),
    { line: null, text: drawingOf(first).orientation === 'right' ? diagram.legend.scales : diagram.legend.scalesDown },
    ...(isMarked ? [{ line: null, text: `≠ ${workbench.differs}` }] : []),
  ];
  const notes = Object.values(words.counting);
  const description = [
    ...parts.map(({ title, totals }) => `${title} · ${totals}`),
    ...legend.map(({ text }) => text),
    ...notes,
  ].join('\n');
  return { lang, parts, legend, notes, title: diagram.title(names), description };
}

/** Its counts, and what makes it again. */
function totalsText(network: ShownNetwork, { figure }: ExportWords): string {
  const {
    figures: { totals },
    graph,
  } = network;
  return `${figure.totals(formatCount(totals.params), formatShort(totals.macs), formatShape(graph.input))} · ${argumentsOf(network)}`;
}
