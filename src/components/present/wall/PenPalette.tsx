import type { WallWords } from '../../../content/en/wall';
import { BinIcon, UndoIcon } from '../../primitives/icons';
import { PENS, strokePath } from './strokes';
import type { Tools } from './useTools';

const SAMPLE = strokePath({
  pen: 'ink',
  points: [
    [3, 9],
    [10, 5],
    [18, 9],
    [25, 6],
  ],
});

/** Beside the pen: its colours, and the way back. */
export function PenPalette({ tools, words }: { tools: Tools; words: WallWords }) {
  const isEmpty = tools.strokes.length === 0;
  return (
    <div className="pen-palette" role="group" aria-label={words.pen}>
      {PENS.map((pen, i) => (
        <button
          key={pen}
          type="button"
          className="button button-plain button-icon"
          aria-pressed={tools.pen === pen}
          aria-label={words.pens[pen]}
          title={`${words.pens[pen]} · ${i + 1}`}
          onClick={() => tools.choosePen(pen)}
        >
          <svg width="28" height="14" data-pen={pen} aria-hidden="true">
            <path className="ink-stroke" d={SAMPLE} />
          </svg>
        </button>
      ))}
      <button
        type="button"
        className="button button-plain button-icon"
        aria-label={words.takeBack}
        title={`${words.takeBack} · Z`}
        disabled={isEmpty}
        onClick={tools.takeBack}
      >
        <UndoIcon />
      </button>
      <button
        type="button"
        className="button button-plain button-icon"
        aria-label={words.clear}
        title={`${words.clear} · X`}
        disabled={isEmpty}
        onClick={tools.clear}
      >
        <BinIcon />
      </button>
    </div>
  );
}
