import { type RefObject, useLayoutEffect, useRef } from 'react';

/** A value as the last picture had it, for listeners that outlive many of them. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  // At once: a key that follows closely finds what the one before it did.
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
