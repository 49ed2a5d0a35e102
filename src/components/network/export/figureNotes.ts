import type { ExportWords } from '../../../content/en/export';
import { CATALOGUE } from '../../../model/architecture/catalogue';
import { RARE_FIELDS, SPEC_FIELDS } from '../../../model/architecture/arguments/table';
import { changedFields, DEFAULT_SPEC, sameSpec } from '../../../model/architecture/spec';
import { formatShape } from '../../primitives/format';
import type { ShownNetwork } from '../shownNetwork';

/** How the numbers of a figure are counted; `kernels` are weights of convolutions alone. */
export type Counting = keyof ExportWords['counting'] | 'kernels' | 'shapes';

/** Which network a figure shows, what builds it again, and how its numbers are counted: a line each. */
export function figureNotes(
  networks: readonly ShownNetwork[],
  counts: readonly Counting[],
  words: ExportWords,
): string[] {
  const shown = networks.map((network) =>
    words.figure.network(network.name, formatShape(network.graph.input), argumentsOf(network)),
  );
  const counted = counts.map((one) =>
    one === 'kernels' || one === 'shapes' ? words.figure[one] : words.counting[one],
  );
  return [...shown, ...(counted.length === 0 ? [] : [counted.join(words.figure.sentences.between)])];
}

/** The catalogue's id, or the arguments; those that most networks never touch are said where they are touched. */
export function builtFrom({ modelId, spec }: ShownNetwork): string {
  if (modelId !== null && sameSpec(CATALOGUE[modelId], spec)) return modelId;
  const touched = changedFields(spec, DEFAULT_SPEC);
  const said = SPEC_FIELDS.filter((field) => !RARE_FIELDS.has(field) || touched.includes(field));
  return JSON.stringify(Object.fromEntries(said.map((field) => [field, spec[field]])));
}

/** The catalogue's id, or that of the network that is closest, with the arguments that differ as a call in Python writes them. */
export function argumentsOf({ modelId, spec }: Pick<ShownNetwork, 'modelId' | 'spec'>): string {
  const catalogue = Object.entries(CATALOGUE).filter(([id]) => modelId === null || id === modelId);
  const others = catalogue.map(([id, other]) => ({ id, changed: changedFields(spec, other) }));
  const { id, changed } = others.reduce((closest, other) =>
    other.changed.length < closest.changed.length ? other : closest,
  );
  return [id, ...changed.map((field) => `${field}=${JSON.stringify(spec[field]).replaceAll(',', ', ')}`)].join(', ');
}
