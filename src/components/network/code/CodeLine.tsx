import { type CSSProperties, memo, useMemo } from 'react';
import type { Framework } from '../../../model/codegen/frameworks';
import { tokensOf } from './tokens';

interface Props {
  /** 0-based */
  index: number;
  text: string;
  framework: Framework;
  /** Whether it stands for layers: only such a line can be walked to and picked. */
  hasLayers: boolean;
  isSelected: boolean;
  isPointed: boolean;
  /** Whether it stands outside the part that is spoken of. */
  isOutside: boolean;
  isTabStop: boolean;
}

/** One line with its number. Lines are many and change one by one, so each is drawn again only for itself. */
export const CodeLine = memo(function CodeLine({
  index,
  text,
  framework,
  hasLayers,
  isSelected,
  isPointed,
  isOutside,
  isTabStop,
}: Props) {
  const tokens = useMemo(() => tokensOf(text.trimStart(), framework), [text, framework]);
  const indentation = text.length - text.trimStart().length;
  const interaction = hasLayers ? { role: 'button', tabIndex: isTabStop ? 0 : -1, 'aria-pressed': isSelected } : {};
  return (
    <li
      className="code-line"
      data-selected={isSelected ? '' : undefined}
      data-pointed={isPointed ? '' : undefined}
      data-outside={isOutside ? '' : undefined}
      style={{ counterSet: `line ${index + 1}` }} // a copy of some lines keeps their numbers
    >
      <code
        data-line={index}
        style={{ '--indent': indentation } as CSSProperties /* custom properties are not among its keys */}
        {...interaction}
      >
        {indentation > 0 && <span className="code-indentation">{text.slice(0, indentation)}</span>}
        {text === ''
          ? '\n'
          : tokens.map(({ kind, text: part }, i) =>
              kind === 'plain' ? (
                part
              ) : (
                <span key={i} data-token={kind}>
                  {part}
                </span>
              ),
            )}
      </code>
    </li>
  );
});
