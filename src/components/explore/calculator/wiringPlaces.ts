/** Places in the picture of a convolution's channels, in its own units: about one CSS pixel on a phone. */
export const ROW_WIDTH = 354;
/** Left of the rows, for their names. */
export const MARGIN = 46;
export const HEIGHT = 146;
export const INPUT_Y = 10;
export const OUTPUT_Y = 112;
/** The groups' numbers. */
export const NUMBER_Y = 137;
export const SQUARE = 12;
