import { useEffect, useState } from 'react';

const SHOWN_MS = { copied: 2500, failed: 10_000 };

/** Puts a text on the clipboard. @returns whether the browser let it */
export async function copyText(text: string): Promise<boolean> {
  return (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
    () => true,
    () => false,
  );
}

/** What became of the last copy, for as long as a button says it. */
export function useCopy(): ['none' | 'copied' | 'failed', (text: string) => void] {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  useEffect(() => {
    if (outcome === 'none') return;
    const timer = setTimeout(() => setOutcome('none'), SHOWN_MS[outcome]);
    return () => clearTimeout(timer);
  }, [outcome]);
  return [outcome, (text) => void copyText(text).then((copied) => setOutcome(copied ? 'copied' : 'failed'))];
}
