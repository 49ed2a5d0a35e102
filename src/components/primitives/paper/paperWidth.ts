/** CSS px: the text of an A4 page is 180 mm wide. */
export const PAPER_WIDTH = 680;
