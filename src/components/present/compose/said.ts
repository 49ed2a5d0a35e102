/** What the composer tells: a sentence, and what was mended. */
export interface Said {
  text: string;
  repairs?: readonly string[];
  isProblem?: true;
  /** Offers to take the last edit back. */
  canTakeBack?: true;
}
