import { CATALOGUE, MODEL_NAMES, type ModelId } from '../../../model/architecture/catalogue';
import { derive } from '../../../model/derive';
import { tableColumn } from '../../../model/figures/stageTable';
import { CHOOSABLE } from '../../../model/figures/tableColumns';
import type { ShownNetwork } from '../shownNetwork';
import { type Column, columnOf, type ColumnRole } from './column';

/** A place in the table; `current` is a network that is none of the catalogue's. */
interface Slot {
  key: ModelId | 'current';
  role: ColumnRole;
}

/**
 * Which networks stand where: the chosen ones in the catalogue's order; the one on screen in its place among
 * them, else before them; the compared one always right after it.
 */
export function arrangeColumns(chosen: readonly ModelId[], current: ModelId | null, compared: ModelId | null): Slot[] {
  const others = CHOOSABLE.filter((id) => chosen.includes(id) && (id !== compared || id === current));
  const key = current ?? 'current';
  const keys: Slot['key'][] = current !== null && others.includes(current) ? others : [key, ...others];
  const slots = keys.map((k): Slot => ({ key: k, role: k === key ? 'current' : 'other' }));
  if (compared === null || compared === current) return slots;
  return slots.toSpliced(keys.indexOf(key) + 1, 0, { key: compared, role: 'compared' });
}

export function makeColumns(chosen: readonly ModelId[], network: ShownNetwork, compare: ShownNetwork | null): Column[] {
  return arrangeColumns(chosen, network.modelId, compare?.modelId ?? null).flatMap((slot) => {
    if (slot.role === 'current') return [columnOf(slot, network)];
    if (slot.role === 'compared' && compare !== null) return [columnOf(slot, compare)];
    return slot.key === 'current' ? [] : catalogueColumn(slot, slot.key);
  });
}

function catalogueColumn(slot: Slot, id: ModelId): Column[] {
  const derivation = derive(CATALOGUE[id]);
  if (!derivation.ok) return [];
  const { graph, figures } = derivation.value;
  return [{ ...slot, modelId: id, name: MODEL_NAMES[id], table: tableColumn(graph, figures) }];
}
