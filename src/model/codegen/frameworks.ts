/** In the order in which a menu shows them; also the words of `--framework`. */
export const FRAMEWORKS = ['pytorch', 'keras', 'tfjs'] as const;
export type Framework = (typeof FRAMEWORKS)[number];
