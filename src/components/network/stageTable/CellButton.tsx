import type { ReactNode } from 'react';
import { useMessages } from '../../primitives/messages';
import { useStore } from '../../primitives/useStore';
import type { Column } from './columns';
import type { CellButtonProps } from './useCellKeys';

interface Props extends ReturnType<CellButtonProps> {
  column: Column;
  /** The paper's name of the row. */
  stage: string;
  /** The block or layer that it selects. */
  target: string;
  isSelected: boolean;
  children: ReactNode;
}

/** Selects a part of the network on screen; in another column, brings that column's network first. */
export function CellButton({ column, stage, target, isSelected, children, ...place }: Props) {
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
      {...place}
    >
      <span className="visually-hidden">{stageTable.cellOf(column.name, stage)} </span>
      {children}
    </button>
  );
}
