import { SAFE_FONTS } from './safeFonts';
import { svgElement } from './svgElement';

export interface FigureFile {
  source: string;
  width: number;
  height: number;
}

export interface FigureWords {
  lang: string;
  title: string;
  /** What the picture shows and how it is counted, for those who do not see it. */
  description: string;
}

/** A drawing on white paper as a file. Sizes in px. */
export function svgFile(
  { lang, title, description }: FigureWords,
  { width, height }: { width: number; height: number },
  drawn: SVGElement,
): FigureFile {
  const root = svgElement(
    'svg',
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      lang,
      role: 'img',
      'aria-labelledby': 'figure-title figure-description',
      'font-family': SAFE_FONTS,
    },
    svgElement('title', { id: 'figure-title' }, title),
    svgElement('desc', { id: 'figure-description' }, description),
    svgElement('rect', { width, height, fill: '#ffffff' }),
    drawn,
  );
  root.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', lang);
  return {
    width,
    height,
    source: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`,
  };
}

/** Plain names for the ids of a page, in the order in which they are asked for. */
export function namesForIds(): (id: string) => string {
  const names = new Map<string, string>();
  return (id) => {
    const known = names.get(id) ?? `mark-${names.size + 1}`;
    names.set(id, known);
    return known;
  };
}
