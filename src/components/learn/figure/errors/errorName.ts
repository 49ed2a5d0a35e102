import type { Messages } from '../../../../content/en';
import { MODEL_NAMES } from '../../../../model/architecture/catalogue';
import type { ErrorRow } from '../../../../model/published/errorSets';
import { specOfResult } from '../../../../model/published/publishedResult';

export interface ErrorName {
  name: string;
  /** What the name does not say. */
  detail: string | null;
}

/** ResNet-34, option A; 32×4d, more paths. */
export function errorName(
  { result, named, differs }: ErrorRow,
  { shortcuts, spent }: Messages['learn']['errors'],
): ErrorName {
  const { groups, width_per_group: width, shortcut } = specOfResult(result);
  const name = named === 'paths' ? `${groups}×${width}d` : MODEL_NAMES[result.network.model];
  if (differs === null) return { name, detail: null };
  return { name, detail: differs === 'shortcut' ? shortcuts[shortcut] : spent[differs] };
}
