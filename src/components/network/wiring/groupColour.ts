/** Colours tell neighbouring groups apart, beside their places and numbers; after six they come again. */
export function groupColour(group: number): number {
  return 1 + (group % 6);
}
