import type { PaperRoom } from '../../primitives/paper/onPaper';

/** What stands with each scene's picture. */
export const HANDOUT_KINDS = ['notes', 'lines'] as const;
export const SCENES_PER_PAGE = [2, 3] as const;

export interface HandoutChoice {
  kind: (typeof HANDOUT_KINDS)[number];
  perPage: (typeof SCENES_PER_PAGE)[number];
}

/** So much for a scene's pictures that as many scenes stand on a page of A4 or Letter; of three, each has its words beside it. */
export const PICTURE_ROOM: Readonly<Record<HandoutChoice['perPage'], PaperRoom>> = {
  2: { width: 680, wide: 240, tall: 335 },
  3: { width: 415, wide: 176, tall: 200 },
};
