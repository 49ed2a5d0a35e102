import type { ExportWords } from '../../../content/en/export';
import { CATALOGUE } from '../../../model/architecture/catalogue';
import { changedFields } from '../../../model/architecture/spec';
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

/** The catalogue's id, or the arguments. */
export function builtFrom({ modelId, spec }: ShownNetwork): string {
  return modelId ?? JSON.stringify(spec);
}

/** The catalogue's id, or that of the network that is closest, with the arguments that differ as a call in Python writes them. */
export function argumentsOf({ modelId, spec }: Pick<ShownNetwork, 'modelId' | 'spec'>): string {
  if (modelId !== null) return modelId;
  const others = Object.entries(CATALOGUE).map(([id, other]) => ({ id, changed: changedFields(spec, other) }));
  const { id, changed } = others.reduce((closest, other) =>
    other.changed.length < closest.changed.length ? other : closest,
  );
  return [id, ...changed.map((field) => `${field}=${JSON.stringify(spec[field]).replaceAll(',', ', ')}`)].join(', ');
}
