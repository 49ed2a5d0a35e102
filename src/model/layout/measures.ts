/** Measures of the network's picture, px at zoom 1. */

export const BAND = { padding: 11, gap: 5, minLength: 64, minEndLength: 80, header: 30, footer: 26, sideLabel: 92 };
export const BLOCK_GAP_PX = 15;
export const END_GAP_PX = 22;
/** Arcs begin before their block and end behind it; the first of a stage also clears most of the higher shape before it. */
export const ARC = { before: 10, after: 6, rise: 20, clearBefore: 1.35 };
export const MAX_STRIPES = 12;
/** How far the ground of an opened block reaches beyond its largest map. */
export const GROUND_PX = 7;
/** Room for the name of a stem layer that is too thin to hold it. */
export const END_LABEL_PX = 8;
/** Room for a run's ×36 below it. */
export const COUNT_PX = 18;
/** How far the sheets behind a folded run stick out. */
export const SHEET_PX = 3.5;
