import { svgElement } from './svgElement';
import type { FigureFile } from './svgFile';

const PROBE_PX = 16;
const LONGEST_WAIT_MS = 4000;
const PAUSE_MS = 20;

/**
 * A picture decodes before the typefaces in it do, and its words are unseen until then. So a sign of each typeface
 * stands on a strip below the picture: when all have ink, so have the words.
 */
export interface ProbedFile extends FigureFile {
  /** The picture's own height, without the strip. */
  shownHeight: number;
  probes: number;
}

/** The file with a strip of signs below it; as it is where no typeface is in it. */
export function withProbes(file: FigureFile): ProbedFile {
  const rules = file.source.match(/@font-face\{[^}]*\}/g) ?? [];
  if (rules.length === 0) return { ...file, shownHeight: file.height, probes: 0 };
  const height = file.height + PROBE_PX;
  const probes = rules.map((rule, i) => new XMLSerializer().serializeToString(probe(rule, i * PROBE_PX, height)));
  // As text: a page's policy lets no style sheet be read into a document of the page.
  const source = file.source
    .replace(` height="${file.height}"`, ` height="${height}"`)
    .replace(` viewBox="0 0 ${file.width} ${file.height}"`, ` viewBox="0 0 ${file.width} ${height}"`)
    .replace(/<\/svg>\s*$/, `${probes.join('')}</svg>`);
  return { ...file, source, height, shownHeight: file.height, probes: rules.length };
}

/** The last sign of a typeface's range; the first is a blank. */
function probe(rule: string, x: number, y: number): SVGElement {
  const family = /font-family:'([^']+)'/.exec(rule)?.[1] ?? '';
  const code = Number.parseInt(/([\dA-Fa-f]+)\}$/.exec(rule)?.[1] ?? '', 16);
  const place = { x, y: y - 4, 'font-size': PROBE_PX - 4, 'font-family': `'${family}'` };
  return svgElement('text', place, String.fromCodePoint(code));
}

/** Waits until every probe of the picture is inked; not for ever, since a picture in another typeface is one too. */
export async function untilInked(image: HTMLImageElement, { shownHeight, probes }: ProbedFile): Promise<void> {
  const canvas = Object.assign(document.createElement('canvas'), { width: probes * PROBE_PX, height: PROBE_PX });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (probes === 0 || context === null) return;
  const areInked = () => {
    context.clearRect(0, 0, canvas.width, PROBE_PX);
    context.drawImage(image, 0, -shownHeight);
    return Array.from({ length: probes }, (_, i) => context.getImageData(i * PROBE_PX, 0, PROBE_PX, PROBE_PX)).every(
      ({ data }) => data.some((value, at) => at % 4 === 3 && value > 0),
    );
  };
  const end = performance.now() + LONGEST_WAIT_MS;
  while (!areInked() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}
