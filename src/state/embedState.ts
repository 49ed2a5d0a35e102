/** What `embed=` shows alone: 1 is the view's own figure, the others are Explore's. */
export const EMBED_FIGURES = ['1', 'table', 'costs', 'calculator', 'code', 'block'] as const;
export type EmbedFigure = (typeof EMBED_FIGURES)[number];
