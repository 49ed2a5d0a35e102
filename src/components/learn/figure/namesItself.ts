import type { Figure } from '../../../content/lessons/lesson';

/** These do not say themselves which network they show. */
const UNNAMED: readonly Figure['kind'][] = ['network', 'block', 'wiring', 'costs'];

/** Whether the figure says which network it shows, or which ones. */
export const namesItself = ({ kind }: Figure): boolean => !UNNAMED.includes(kind);
