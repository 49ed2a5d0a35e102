import { composeFigure, type FigureContent } from './composeFigure';
import { plainCopy } from './plainCopy';
import { svgElement } from './svgElement';
import '../diagram/Diagram.css';
import './figure.css';

/** Faces that most machines have, Latin before Chinese, and at last whatever there is. */
export const SAFE_FONTS = "'Helvetica Neue', Helvetica, Arial, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

export interface FigureFile {
  source: string;
  width: number;
  height: number;
}

export interface Figure extends FigureContent {
  lang: string;
  title: string;
  /** What the picture shows and how it is counted, for those who do not see it. */
  description: string;
}

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
    return { ...size, source: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(rootOf(figure, size, drawn))}\n` };
  } finally {
    stage.remove();
  }
}

function rootOf({ lang, title, description }: Figure, { width, height }: { width: number; height: number }, drawn: SVGElement): SVGSVGElement {
  const root = svgElement(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': 'figure-title figure-description', 'font-family': SAFE_FONTS },
    svgElement('title', { id: 'figure-title' }, title),
    svgElement('desc', { id: 'figure-description' }, description),
    svgElement('rect', { width, height, fill: '#ffffff' }),
    drawn,
  );
  root.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', lang);
  return root;
}

function namesForIds(): (id: string) => string {
  const names = new Map<string, string>();
  return (id) => {
    const known = names.get(id) ?? `mark-${names.size + 1}`;
    names.set(id, known);
    return known;
  };
}
