import type { Figure } from '../../../content/lessons/lesson';
import type { Messages } from '../../../content/en';
import type { ExportWords } from '../../../content/en/export';
import { derive } from '../../../model/derive';
import { exportColumn } from '../../network/export/exportColumn';
import type { Counting } from '../../network/export/figureNotes';
import { FigureMenu } from '../../network/export/FigureMenu';
import { useExportWords } from '../../network/export/useExportWords';
import type { ShownNetwork } from '../../network/shownNetwork';
import { useMessages } from '../../primitives/messages';
import { useLesson } from '../LessonContext';
import { blockOf } from './BlockFigure';
import { figureNetwork } from './figureNetwork';

interface Props {
  network: ShownNetwork;
  figure: Figure;
}

/** What can be saved of a step's figure. */
export function LessonFigureMenu({ network, figure }: Props) {
  const { lesson, step, isChecked } = useLesson();
  const messages = useMessages();
  const words = useExportWords();
  const isOpen = step.question === undefined || isChecked;
  const networks = networksOf(figure, network, isOpen);
  return (
    <FigureMenu
      file={`${lesson.id}-${step.id}`}
      title={titleOf(figure, networks, messages, words)}
      networks={SHOWS_NO_NETWORK.includes(figure.kind) ? [] : networks}
      counts={countsOf(figure)}
      {...(figure.kind === 'table' ? { stages: () => networks.map(exportColumn) } : {})}
    />
  );
}

/** Numbers that were measured or published say themselves of what; a channel of random numbers is no network's. */
const SHOWS_NO_NETWORK: readonly Figure['kind'][] = ['curves', 'measured', 'errors', 'batchNorm', 'signals'];

/** Those that are answers only once the question is answered. */
function networksOf(figure: Figure, network: ShownNetwork, isOpen: boolean): readonly ShownNetwork[] {
  if (figure.kind === 'pair') return [network, figureNetwork(derive, figure.beside)];
  if (figure.kind !== 'table') return [network];
  const { columns, answers = [] } = figure;
  return columns
    .filter((id) => isOpen || !answers.includes(id))
    .map((model) => (model === figure.model ? network : figureNetwork(derive, { model })));
}

function titleOf(
  figure: Figure,
  networks: readonly ShownNetwork[],
  { diagram, inspector }: Messages,
  words: ExportWords,
): string {
  const { lesson } = words;
  const names = networks.map(({ name }) => name);
  const [network, beside] = networks;
  const blockName = (one: ShownNetwork, id: string) => {
    const { stageIndex, blockIndex } = blockOf(one, id);
    return lesson.block(
      inspector.blockTitle(one.graph.stages[stageIndex]!.paperName /* its own stage */, blockIndex + 1),
      one.name,
    );
  };
  switch (figure.kind) {
    case 'network':
      return diagram.title(network!.name); // a figure has a network
    case 'block':
      return blockName(network!, figure.block);
    case 'pair':
      return [blockName(network!, figure.block), blockName(beside!, figure.beside.block)].join(words.figure.between); // a pair has two
    case 'forms':
      return lesson.forms(blockName(network!, figure.block));
    case 'table':
      return lesson.table(names.join(words.table.between));
    case 'costs':
      return lesson.costs(network!.name);
    case 'code':
      return lesson.code(network!.name);
    case 'wiring':
      return lesson.wiring(figure.layer);
    case 'measured':
      return lesson.measured[figure.shows];
    default:
      return lesson[figure.kind];
  }
}

function countsOf(figure: Figure): readonly Counting[] {
  if (figure.kind === 'table') return ['parameters', 'macs', 'without'];
  if (figure.kind === 'costs') return figure.counted.map((counted) => (counted === 'macs' ? 'macs' : 'parameters'));
  if (figure.kind === 'pair') return [figure.counted === 'kernels' ? 'kernels' : 'parameters', 'macs'];
  if (figure.kind === 'forms' || figure.kind === 'twoLayers' || figure.kind === 'wiring') return ['kernels'];
  return figure.kind === 'network' || figure.kind === 'block' ? ['shapes'] : [];
}
