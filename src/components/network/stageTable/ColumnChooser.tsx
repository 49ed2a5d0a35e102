import { type ReactNode, useId, useState } from 'react';
import { MODEL_NAMES, type ModelId } from '../../../model/architecture/catalogue';
import { useHold } from '../../primitives/Held';
import { useMessages } from '../../primitives/messages';
import { CHOOSABLE, PAPER_COLUMNS } from '../../../model/figures/tableColumns';

interface Props {
  caption: string;
  chosen: readonly ModelId[];
  onChange: (chosen: readonly ModelId[]) => void;
  /** What stands at the line's end. */
  children?: ReactNode;
}

/** The line above the table, and the list of networks that opens below it. */
export function ColumnChooser({ caption, chosen, onChange, children }: Props) {
  const { stageTable } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const { isHidden, isLocked } = useHold('columns');
  return (
    <>
      <div className="stage-table-line">
        <p>{caption}</p>
        {!isHidden && (
          <button
            type="button"
            className="button button-plain"
            aria-expanded={isOpen}
            aria-controls={listId}
            onClick={() => setOpen(!isOpen)}
          >
            {stageTable.columns}
            <Chevron />
          </button>
        )}
        {children}
      </div>
      <div id={listId} className="column-list" data-screen-only="" hidden={!isOpen}>
        <fieldset aria-label={stageTable.columns} disabled={isLocked}>
          {CHOOSABLE.map((id) => (
            <label key={id}>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => onChange(toggled(chosen, id))} />
              {MODEL_NAMES[id]}
            </label>
          ))}
        </fieldset>
        <p>
          {stageTable.columnsNote}{' '}
          <button type="button" className="text-button" disabled={isLocked} onClick={() => onChange(PAPER_COLUMNS)}>
            {stageTable.columnsAsInPaper}
          </button>
        </p>
      </div>
    </>
  );
}

function toggled(chosen: readonly ModelId[], id: ModelId): ModelId[] {
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
}

function Chevron() {
  return (
    <svg
      className="chevron"
      width="12"
      height="12"
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="m2.5 4.5 3.5 3.5 3.5-3.5" />
    </svg>
  );
}
