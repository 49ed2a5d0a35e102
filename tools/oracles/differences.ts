/** How a value that was made again differs from the one that stands. */
export interface Difference {
  /** `models.resnet18.params`: names of networks where a list has them, else places in it. */
  field: string;
  stands: unknown;
  made: unknown;
}

export interface Comparison {
  differences: Difference[];
  /** Of each number that differs by no more than one machine's floating point does from another's: by how much. */
  roundings: number[];
}

/** What sums of float32 may differ by from one machine, or one version of torch, to another. */
const ROUNDING = 1e-5;

export function compare(stands: unknown, made: unknown, field = ''): Comparison {
  const rounding = roundingBetween(stands, made);
  if (rounding !== null) return { differences: [], roundings: rounding > 0 ? [rounding] : [] };
  if (!isParent(stands) || !isParent(made))
    return { differences: stands === made ? [] : [{ field, stands, made }], roundings: [] };
  const [before, after] = [childrenOf(stands), childrenOf(made)];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const children = names.map((name) =>
    compare(before.get(name), after.get(name), field === '' ? name : `${field}.${name}`),
  );
  return {
    differences: [...changedOrder(field, before, after), ...children.flatMap(({ differences }) => differences)],
    roundings: children.flatMap(({ roundings }) => roundings),
  };
}

/** Null where they are more than that apart, or counts: a count is right or wrong. */
function roundingBetween(stands: unknown, made: unknown): number | null {
  if (typeof stands !== 'number' || typeof made !== 'number') return null;
  if (Number.isInteger(stands) && Number.isInteger(made)) return null;
  const by = Math.abs(stands - made);
  return by <= ROUNDING * Math.max(1, Math.abs(stands)) ? by : null;
}

function isParent(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function childrenOf(parent: object): Map<string, unknown> {
  if (!Array.isArray(parent)) return new Map(Object.entries(parent));
  const names = parent.map((child: unknown) => nameOf(child));
  // A layer that is called twice has its name twice.
  const areNames = new Set(names).size === names.length && !names.includes(null);
  return new Map(parent.map((child: unknown, i) => [areNames ? names[i]! : `${i}`, child])); // a name for each child
}

function nameOf(child: unknown): string | null {
  return isParent(child) && 'name' in child && typeof child.name === 'string' ? child.name : null;
}

/** The order of a state_dict's keys is the order of a network's modules. */
function changedOrder(
  field: string,
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): Difference[] {
  const [stands, made] = [
    [...before.keys()].filter((name) => after.has(name)).join(' '),
    [...after.keys()].filter((name) => before.has(name)).join(' '),
  ];
  return stands === made ? [] : [{ field: `${field} (order)`, stands, made }];
}
