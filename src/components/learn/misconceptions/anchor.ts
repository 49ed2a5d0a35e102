import type { MisconceptionId } from '../../../model/exercises/misconceptions';

/** The place of a card on its page. */
export const misconceptionAnchor = (id: MisconceptionId) => `misconception-${id}`;
