import { useWallWords } from '../wall/useWallWords';
import { CodeIcon } from '../wall/wallIcons';

/** Shows the scene's code to the room. */
export function CodeButton({ isPressed, onToggle }: { isPressed: boolean; onToggle: () => void }) {
  const words = useWallWords();
  if (words === null) return null;
  return (
    <button
      type="button"
      className="button button-plain button-icon"
      title={`${words.code} · Q`}
      aria-label={words.code}
      aria-pressed={isPressed}
      onClick={onToggle}
    >
      <CodeIcon />
    </button>
  );
}
