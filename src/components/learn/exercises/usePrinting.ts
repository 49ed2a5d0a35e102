import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export const PRINT_CHOICES = ['sheet', 'key', 'both'] as const;
export type PrintChoice = (typeof PRINT_CHOICES)[number];

/** What is on paper while the browser prints; null otherwise. The browser's own command prints the sheet, in the teacher's view with its key. */
export function usePrinting(showsKey: boolean): { printed: PrintChoice | null; print: (choice: PrintChoice) => void } {
  const [printed, setPrinted] = useState<PrintChoice | null>(null);
  useEffect(() => {
    const before = () => flushSync(() => setPrinted((chosen) => chosen ?? (showsKey ? 'both' : 'sheet')));
    const after = () => setPrinted(null);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, [showsKey]);
  const print = (choice: PrintChoice) => {
    flushSync(() => setPrinted(choice));
    window.print();
  };
  return { printed, print };
}
