import { composeFigure, type FigureContent } from './composeFigure';
import { plainCopy } from './plainCopy';
import { SAFE_FONTS } from './safeFonts';
import { svgElement } from './svgElement';
import { type FigureFile, type FigureWords, namesForIds, svgFile } from './svgFile';
import '../diagram/Diagram.css';
import './figure.css';

export interface Figure extends FigureContent, FigureWords {}

/**
 * A figure as an SVG file that needs nothing else: text is text, styles are attributes, on white paper in the
 * light look. Sizes in px.
 */
export function figureAsSvg(figure: Figure): FigureFile {
  const stage = document.createElement('div');
  stage.className = 'figure-stage';
  stage.dataset['theme'] = 'light';
  stage.inert = true;
  const group = svgElement('g');
  stage.append(svgElement('svg', { 'font-family': SAFE_FONTS }, group));
  document.body.append(stage);
  try {
    const size = composeFigure(group, figure);
    const drawn = plainCopy(group, namesForIds());
    if (drawn === null) throw new Error('an empty figure');
    return svgFile(figure, size, drawn);
  } finally {
    stage.remove();
  }
}
