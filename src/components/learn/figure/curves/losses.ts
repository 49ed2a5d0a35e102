/** The loss axis, the same for every choice of networks (ResNet-56 starts the highest), and the grid of what is drawn. */
export const LOSSES = { min: 0, max: 4.5, step: 0.1 } as const;
