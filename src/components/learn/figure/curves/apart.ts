interface Label {
  id: string;
  /** px, downwards. */
  y: number;
}

/** Labels in their order from the top, moved just so far that none stands on another and none below `bottom`. */
export function apart(labels: readonly Label[], distance: number, bottom: number): Label[] {
  const ordered = labels.toSorted((a, b) => b.y - a.y);
  let limit = bottom;
  return ordered.map(({ id, y }) => {
    const place = Math.min(y, limit);
    limit = place - distance;
    return { id, y: place };
  });
}
