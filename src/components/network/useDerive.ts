import { useEffect, useState } from 'react';
import type { derive } from '../../model/derive';

export type Derive = typeof derive;
let loaded: Derive | null = null;

/** The model's code, which holds TensorFlow.js and comes after the first picture; null until it is there. Throws where it did not come. */
export function useDerive(): Derive | null {
  const [current, setCurrent] = useState(() => loaded);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let isMounted = true;
    // It may have come between the first drawing and now, for another part of the page.
    (loaded === null ? import('../../model/derive') : Promise.resolve({ derive: loaded })).then(
      (module) => {
        loaded = module.derive;
        if (isMounted) setCurrent(() => module.derive);
      },
      (reason: unknown) => isMounted && setError(reason ?? new Error('the code did not come')),
    );
    return () => {
      isMounted = false;
    };
  }, []);
  if (error !== null) throw error;
  return current;
}
