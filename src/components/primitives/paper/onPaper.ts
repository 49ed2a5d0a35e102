import { createContext, useContext } from 'react';

/** What the pictures of one part may take, CSS px. */
export interface PaperRoom {
  width: number;
  /** How high, one below another; and how high where words stand beside a tall one. */
  wide: number;
  tall: number;
  /** How high source may be, whose letters are small already; as high as others where nothing is said. */
  code?: number;
}

/** Null on screen. */
export const PaperContext = createContext<PaperRoom | null>(null);

/** Whether this is drawn for paper: nothing can be pressed there, and what a press would show is shown. */
export const useOnPaper = (): boolean => useContext(PaperContext) !== null;

export function usePaperRoom(): PaperRoom {
  const room = useContext(PaperContext);
  if (room === null) throw new Error('what is drawn for paper stands in Sheets');
  return room;
}
