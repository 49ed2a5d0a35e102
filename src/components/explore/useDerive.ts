import { useEffect, useState } from 'react';
import type { derive } from '../../model/derive';

export type Derive = typeof derive;
let loaded: Derive | null = null;

/** The model's code, which holds TensorFlow.js and comes after the first picture; null until it is there. */
export function useDerive(): Derive | null {
  const [current, setCurrent] = useState(() => loaded);
  useEffect(() => {
    if (loaded !== null) return;
    let isMounted = true;
    void import('../../model/derive').then((module) => {
      loaded = module.derive;
      if (isMounted) setCurrent(() => module.derive);
    });
    return () => {
      isMounted = false;
    };
  }, []);
  return current;
}
