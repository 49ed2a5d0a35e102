import type { Messages } from '../../../content/en';
import type { ExportWords } from '../../../content/en/export';
import type { Figure } from '../../../content/lessons/lesson';
import { derive } from '../../../model/derive';
import type { Counting } from '../../network/export/figureNotes';
import type { ShownNetwork } from '../../network/shownNetwork';
import { blockOf } from './BlockFigure';
import { figureNetwork } from './figureNetwork';
import type { FigureOf, Kind } from './kinds';

interface Words {
  messages: Messages;
  words: ExportWords;
}

/** What a kind of figure says of itself in a file. */
interface FigureExport<F> {
  title: (figure: F, networks: readonly ShownNetwork[], words: Words) => string;
  /** How its numbers are counted. */
  counts: (figure: F) => readonly Counting[];
  /** Where it shows others than the figure's own. @param isOpen answers are shown only once the question is answered */
  networks?: (figure: F, network: ShownNetwork, isOpen: boolean) => readonly ShownNetwork[];
  /** Numbers that were measured or published say themselves of what; a channel of random numbers is no network's. */
  showsNoNetwork?: true;
  /** Can be saved as a stage table. */
  hasStages?: true;
}

const nothing = () => [];
const kernels = (): readonly Counting[] => ['kernels'];
const shapes = (): readonly Counting[] => ['shapes'];
const nameOf = ([network]: readonly ShownNetwork[]) => network?.name ?? '';

/** A block by its stage and place there, and its network. */
function blockName(network: ShownNetwork | undefined, id: string, { messages, words }: Words): string {
  if (network === undefined) return '';
  const { stageIndex, blockIndex } = blockOf(network, id);
  const stage = network.graph.stages[stageIndex]?.paperName ?? '';
  return words.lesson.block(messages.inspector.blockTitle(stage, blockIndex + 1), network.name);
}

const FIGURE_EXPORTS: { readonly [K in Kind]: FigureExport<FigureOf<K>> } = {
  network: { title: (_, networks, { messages }) => messages.diagram.title(nameOf(networks)), counts: shapes },
  block: { title: ({ block }, [network], words) => blockName(network, block, words), counts: shapes },
  pair: {
    title: ({ block, beside }, [network, other], words) =>
      [blockName(network, block, words), blockName(other, beside.block, words)].join(words.words.figure.between),
    counts: ({ counted }) => [counted === 'kernels' ? 'kernels' : 'parameters', 'macs'],
    networks: ({ beside }, network) => [network, figureNetwork(derive, beside)],
  },
  wiring: { title: ({ layer }, _, { words }) => words.lesson.wiring(layer), counts: kernels },
  code: { title: (_, networks, { words }) => words.lesson.code(nameOf(networks)), counts: nothing },
  table: {
    title: (_, networks, { words }) => words.lesson.table(networks.map(({ name }) => name).join(words.table.between)),
    counts: () => ['parameters', 'macs', 'without'],
    networks: ({ columns, answers = [], model: own }, network, isOpen) =>
      columns
        .filter((id) => isOpen || !answers.includes(id))
        .map((model) => (model === own ? network : figureNetwork(derive, { model }))),
    hasStages: true,
  },
  batchNorm: { title: (_, __, { words }) => words.lesson.batchNorm, counts: nothing, showsNoNetwork: true },
  signals: { title: (_, __, { words }) => words.lesson.signals, counts: nothing, showsNoNetwork: true },
  forms: {
    title: ({ block }, [network], words) => words.words.lesson.forms(blockName(network, block, words)),
    counts: kernels,
  },
  twoLayers: { title: (_, __, { words }) => words.lesson.twoLayers, counts: kernels },
  curves: { title: (_, __, { words }) => words.lesson.curves, counts: nothing, showsNoNetwork: true },
  measured: { title: ({ shows }, _, { words }) => words.lesson.measured[shows], counts: nothing, showsNoNetwork: true },
  errors: { title: (_, __, { words }) => words.lesson.errors, counts: nothing, showsNoNetwork: true },
  costs: {
    title: (_, networks, { words }) => words.lesson.costs(nameOf(networks)),
    counts: ({ counted }) => counted.map((one) => (one === 'macs' ? 'macs' : 'parameters')),
  },
};

/** What a figure says of itself in a file, whichever its kind. */
export function exportsOf<F extends Figure>({ kind }: F): FigureExport<F> {
  return FIGURE_EXPORTS[kind] as unknown as FigureExport<F>; // each line is written for its own figure; TypeScript does not follow the pairing
}
