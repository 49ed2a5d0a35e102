import type { ExportWords } from '../../../content/en/export';
import type { Counting } from './figureNotes';

/** What a picture is taken of. */
export type Drawn = HTMLElement | SVGSVGElement;

/** A piece of a figure that is saved apart from the rest. */
export interface Piece {
  /** Of its file, after the figure's. */
  id: string;
  name: (words: ExportWords) => string;
  /** The element of the figure that is drawn; all of it where absent. */
  selector?: string;
  /** Takes out of a copy what is not drawn. */
  trim?: (copy: Drawn) => void;
  /** How its numbers are counted, where the figure has others too. */
  counts?: readonly Counting[];
}
