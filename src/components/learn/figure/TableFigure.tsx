import { useMemo } from 'react';
import type { Figure } from '../../../content/lessons/lesson';
import type { ModelId } from '../../../model/architecture/catalogue';
import { rowOf, rowTargets } from '../../../model/figures/accountRows';
import type { ShownNetwork } from '../../network/shownNetwork';
import { columnOf } from '../../network/stageTable/column';
import { TableParts } from '../../network/stageTable/TableParts';
import '../../network/stageTable/stageTable.css';
import { type Derive, useDerive } from '../../network/useDerive';
import { useLesson } from '../LessonContext';
import { figureNetwork } from './figureNetwork';
import { rowUnder } from './rowUnder';

interface Props {
  network: ShownNetwork;
  figure: Figure & { kind: 'table' };
}

/** The stage table of a few networks; what a phrase names is a row, and the pointer on a row lights the phrase. */
export function TableFigure({ network, figure }: Props) {
  const { lit, light, step, isChecked } = useLesson();
  const derive = useDerive();
  const isOpen = step.question === undefined || isChecked;
  const columns = useMemo(
    () => (derive === null ? [] : columnsOf(derive, network, figure, isOpen)),
    [derive, network, figure, isOpen],
  );
  const targets = rowTargets(network.graph);
  const stageCount = Math.max(...columns.map(({ table }) => table.stages.length));
  return (
    <div className="stage-table lesson-table">
      <div className="stage-table-scroll">
        <table
          onPointerOver={(event) => light(targets[rowUnder(event.target)] ?? null)}
          onPointerLeave={() => light(null)}
        >
          {columns.length > 0 && (
            <TableParts columns={columns} stageCount={stageCount} cell={null} focusedRow={rowOf(network.graph, lit)} />
          )}
        </table>
      </div>
    </div>
  );
}

function columnsOf(
  derive: Derive,
  network: ShownNetwork,
  { model, columns, answers = [] }: Props['figure'],
  isOpen: boolean,
) {
  const isShown = (id: ModelId) => isOpen || !answers.includes(id);
  return columns
    .filter(isShown)
    .map((id) =>
      id === model
        ? columnOf({ key: id, role: 'current' }, network)
        : columnOf({ key: id, role: 'other' }, figureNetwork(derive, { model: id })),
    );
}
