import { MODEL_IDS, type ModelId } from '../../model/architecture/catalogue';
import { CHOOSABLE } from '../../model/figures/tableColumns';
import { nearestText } from '../nearestText';
import type { Reading, Row } from './row';
import { shorten } from '../../model/architecture/arguments/given';

/** Networks of the stage table, separated by commas, in the table's order. */
export const columnsRow = <const K extends string, const C extends string>(
  key: K,
  fallback: readonly ModelId[],
  control: C,
): Row<readonly ModelId[], K, C> => ({
  key,
  control,
  fallback,
  read: readColumns,
  write: (ids) => CHOOSABLE.filter((id) => ids.includes(id)).join(),
  isUndoable: true,
});

function readColumns(text: string, { key, note }: Reading<readonly ModelId[]>): readonly ModelId[] {
  const asked = text.split(',', MODEL_IDS.length).filter((one) => one !== '');
  const meant = asked.map((one) => {
    const id = CHOOSABLE.find((choice) => choice === one);
    if (id === undefined) note({ code: 'unknownChoice', key, given: shorten(one), allowed: CHOOSABLE });
    return id ?? nearestText(one, CHOOSABLE);
  });
  return CHOOSABLE.filter((id) => meant.includes(id));
}
