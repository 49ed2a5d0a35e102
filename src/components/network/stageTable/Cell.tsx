import type { ReactNode } from 'react';
import { useMessages } from '../../primitives/messages';
import { useStore } from '../../primitives/useStore';
import type { Column } from './column';
import type { Place } from './nextCell';
import type { CellButtonProps } from './useCellKeys';

interface Props {
  column: Column;
  /** The paper's name of the row. */
  stage: string;
  /** The block or layer that it selects. */
  target: string;
  isSelected: boolean;
  place: Place;
  /** Null in a table that is only read. */
  cell: CellButtonProps | null;
  children: ReactNode;
}

/** What stands in a cell: in a table of buttons one of them. */
export function Cell({ cell, children, ...props }: Props) {
  if (cell === null) return <div className="stage-cell">{children}</div>;
  return (
    <CellButton {...props} cell={cell}>
      {children}
    </CellButton>
  );
}

/** Selects a part of the network on screen; in another column, brings that column's network first. */
function CellButton({ column, stage, target, isSelected, place, cell, children }: Props & { cell: CellButtonProps }) {
  const store = useStore();
  const { stageTable } = useMessages();
  const isCurrent = column.role === 'current';
  const select = () => {
    if (!isCurrent && column.modelId !== null) store.chooseModel(column.modelId);
    store.change({ focus: target });
  };
  return (
    <button
      type="button"
      className="stage-cell"
      aria-current={isSelected ? 'true' : undefined}
      title={isCurrent ? stageTable.selectIn(stage) : stageTable.showModel(column.name, stage)}
      onClick={select}
      {...cell(place)}
    >
      <span className="visually-hidden">{stageTable.cellOf(column.name, stage)} </span>
      {children}
    </button>
  );
}
