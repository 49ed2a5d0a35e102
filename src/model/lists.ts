/**
 * The item at a place that exists, from the end where it is negative.
 *
 * @throws where there is none
 */
export function itemAt<T>(list: ArrayLike<T>, place: number): T {
  const item = list[place < 0 ? list.length + place : place];
  if (item === undefined) throw new RangeError(`there is no item ${place} among ${list.length}`);
  return item;
}

/** The keys of a table that has no others than its type says. */
export function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(table) as K[]; // what the caller vouches for
}

/** Whether something is one of a list's texts, as a type. */
export function isOneOf<T extends string>(list: readonly T[], value: unknown): value is T {
  return list.some((item) => item === value);
}
