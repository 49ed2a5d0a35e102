import type { BlockLayout } from '../../../model/layout/layoutTypes';

interface Props {
  block: BlockLayout;
  isSelected: boolean;
  onSelect?: ((blockId: string) => void) | undefined;
}

/** The arc of a block's shortcut: solid identity, dashed projection, dotted zero padding with a 0 at its apex. */
export function ShortcutGlyph({ block: { block, count, shortcut, colour }, isSelected, onSelect }: Props) {
  if (shortcut === null) return null;
  return (
    <g
      data-stage={colour}
      className="shortcut"
      data-selected={isSelected ? '' : undefined}
      onClick={onSelect && (() => onSelect(block.id))}
    >
      <path d={shortcut.path} className="shortcut-target" />
      <path
        d={shortcut.path}
        className="shortcut-line"
        data-shortcut={shortcut.kind}
        data-block={block.id}
        data-count={count > 1 ? count : undefined}
      />
      {shortcut.kind === 'padding' && (
        <g className="shortcut-zero">
          <circle cx={shortcut.apex.x} cy={shortcut.apex.y} r={6} />
          <text x={shortcut.apex.x} y={shortcut.apex.y}>
            0
          </text>
        </g>
      )}
    </g>
  );
}
