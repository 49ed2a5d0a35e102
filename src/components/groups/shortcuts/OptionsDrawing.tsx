import { type CSSProperties, useMemo } from 'react';
import type { BlockLayout } from '../../../model/layout/layoutTypes';
import { layOutNetwork } from '../../../model/layout/networkLayout';
import type { Orientation } from '../../../model/layout/orientation';
import { fittedScale, labelScale } from '../../network/diagram/fittedScale';
import { NetworkScene } from '../../network/diagram/NetworkScene';
import { useElementWidth } from '../../network/diagram/useElementWidth';
import { useTextScale } from '../../network/diagram/useTextScale';
import type { ShownNetwork } from '../../network/shownNetwork';
import '../../network/shortcutLines.css';
import '../../network/diagram/Diagram.css';

interface Props {
  network: ShownNetwork;
  /** Ids of the blocks whose shortcut is to be marked. */
  changed: ReadonlySet<string>;
  /** The picture in words. */
  label: string;
}

/** Narrower than this the network runs down the page. */
const NARROW_PX = 560;
const MAX_SCALE = { right: 1.2, down: 0.85 };
const NOTHING: ReadonlySet<number> = new Set();

/** The whole network, only to be looked at: every block with its shortcut, some of them marked. */
export function OptionsDrawing(props: Props) {
  const [container, width] = useElementWidth<HTMLDivElement>();
  return (
    <div ref={container} className="options-drawing">
      {width > 0 && <Scene {...props} width={width} />}
    </div>
  );
}

function Scene({ network, changed, label, width }: Props & { width: number }) {
  const orientation: Orientation = width < NARROW_PX ? 'down' : 'right';
  const textScale = useTextScale();
  const layout = useMemo(
    () =>
      layOutNetwork(network.graph, {
        orientation,
        detail: 'block',
        unfoldedStages: NOTHING,
        selectedBlockId: null,
        openedBlockId: null,
        textScale,
      }),
    [network, orientation, textScale],
  );
  const scale = Math.min(MAX_SCALE[orientation], fittedScale(layout, width));
  return (
    <svg
      role="img"
      aria-label={label}
      className="drawing-svg drawing-still"
      width={layout.width * scale}
      height={layout.height * scale}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      style={{ '--label-scale': labelScale(scale) } as CSSProperties /* custom properties are not among its keys */}
    >
      <NetworkScene network={network} layout={layout} focus={null} differing={NOTHING} />
      {layout.blocks
        .filter(({ block }) => changed.has(block.id))
        .map((block) => (
          <ChangedMark key={block.block.id} block={block} orientation={orientation} />
        ))}
    </svg>
  );
}

/** A halo on the shortcut, and ≠ below its block, or beside it where the network runs downwards. */
function ChangedMark({
  block: { box, colour, shortcut },
  orientation,
}: {
  block: BlockLayout;
  orientation: Orientation;
}) {
  const at =
    orientation === 'right'
      ? { x: box.x + box.width / 2, y: box.y + box.height + 11 }
      : { x: box.x - 11, y: box.y + box.height / 2 };
  return (
    <g data-stage={colour} className="options-changed">
      {shortcut !== null && <path d={shortcut.path} />}
      <text {...at}>≠</text>
    </g>
  );
}
