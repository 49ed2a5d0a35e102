import type { Figure } from '../../../content/lessons/lesson';
import { exportColumn } from '../../network/export/exportColumn';
import { FigureMenu } from '../../network/export/FigureMenu';
import { useExportWords } from '../../network/export/useExportWords';
import type { ShownNetwork } from '../../network/shownNetwork';
import { useMessages } from '../../primitives/messages';
import { useLesson } from '../LessonContext';
import { exportsOf } from './figureExports';

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
  const { title, counts, showsNoNetwork, hasStages, networks: all } = exportsOf(figure);
  const networks = all?.(figure, network, isOpen) ?? [network];
  return (
    <FigureMenu
      file={`${lesson.id}-${step.id}`}
      title={title(figure, networks, { messages, words })}
      networks={showsNoNetwork ? [] : networks}
      counts={counts(figure)}
      {...(hasStages && { stages: () => networks.map(exportColumn) })}
    />
  );
}
