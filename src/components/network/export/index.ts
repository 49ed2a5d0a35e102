/** What makes a file of a drawing, fetched as one. */
export { figureAsPng } from './figureAsPng';
export { figureAsSvg } from './figureAsSvg';
export { networkFigure } from './networkFigure';
export { loadOwnFonts, withOwnFonts } from './ownFonts';
