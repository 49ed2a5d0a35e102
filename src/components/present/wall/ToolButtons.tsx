import type { WallWords } from '../../../content/en/wall';
import type { Tools } from './useTools';
import { HelpIcon, LightIcon, PenIcon } from './wallIcons';

/** The tools for a finger or the mouse. */
export function ToolButtons({ tools, words }: { tools: Tools; words: WallWords }) {
  const { tool, toggle } = tools;
  return (
    <>
      <button
        type="button"
        className="button button-plain button-icon"
        aria-pressed={tool === 'pen'}
        aria-label={words.pen}
        title={`${words.pen} · P`}
        onClick={() => toggle('pen')}
      >
        <PenIcon />
      </button>
      <button
        type="button"
        className="button button-plain button-icon"
        aria-pressed={tool === 'spotlight'}
        aria-label={words.spotlight}
        title={`${words.spotlight} · L`}
        onClick={() => toggle('spotlight')}
      >
        <LightIcon />
      </button>
      <button
        type="button"
        className="button button-plain button-icon"
        aria-haspopup="dialog"
        aria-label={words.keys}
        title={`${words.keys} · ?`}
        onClick={tools.toggleKeys}
      >
        <HelpIcon />
      </button>
    </>
  );
}
