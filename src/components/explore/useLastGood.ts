import { useState } from 'react';

/** `value`, or the last one that was there, or `otherwise()` when there never was one. */
export function useLastGood<T>(value: T | null, otherwise: () => T): T {
  const [last, setLast] = useState<T>(() => value ?? otherwise());
  // Adjusting state while rendering, so that the new value is on screen in the same frame.
  if (value !== null && value !== last) setLast(value);
  return value ?? last;
}
