import { useEffect } from 'react';

/** Goes to the element that the address names behind #, once the page has its words. */
export function usePageAnchor(isReady: boolean): void {
  useEffect(() => {
    if (!isReady || location.hash.length < 2) return;
    const target = document.getElementById(location.hash.slice(1));
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }, [isReady]);
}
