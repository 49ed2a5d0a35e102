/** Rows and columns of the maps that are computed and counted in this part. */
export const MAP_SIDE = 8;
