import { type CSSProperties, useMemo } from 'react';
import { layOutNetwork } from '../../../model/layout/networkLayout';
import type { Orientation } from '../../../model/layout/orientation';
import { useMessages } from '../../primitives/messages';
import type { ShownNetwork } from '../shownNetwork';
import { fittedScale, labelScale } from './fittedScale';
import { NetworkScene } from './NetworkScene';
import { useTextScale } from './useTextScale';
import '../shortcutLines.css';
import './Diagram.css';

interface Props {
  network: ShownNetwork;
  orientation: Orientation;
  /** Indices of the stages that are marked as other than another network's. */
  differing: ReadonlySet<number>;
  /** CSS px per px of the layout: the same for pictures that are compared. */
  scale: number;
  /** Block or layer that stands out. */
  focus?: string | null;
}

const NOTHING: ReadonlySet<number> = new Set();

/** A network's picture to look at: it neither zooms nor opens, and the page scrolls over it. */
export function StillDrawing({ network, orientation, differing, scale, focus = null }: Props) {
  const { diagram } = useMessages();
  const layout = useStillLayout(network, orientation);
  return (
    <div className="drawing" role="group" aria-label={diagram.title(network.name)}>
      <svg
        width={layout.width * scale}
        height={layout.height * scale}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        className="drawing-svg drawing-still"
        style={{ '--label-scale': labelScale(scale) } as CSSProperties /* custom properties are not among its keys */}
      >
        <NetworkScene network={network} layout={layout} focus={focus} differing={differing} />
      </svg>
    </div>
  );
}

/** The scale at which all of them fit into this width. */
export function useStillScale(
  networks: readonly [ShownNetwork, ShownNetwork],
  orientation: Orientation,
  width: number,
): number {
  const first = useStillLayout(networks[0], orientation);
  const second = useStillLayout(networks[1], orientation);
  return Math.min(fittedScale(first, width), fittedScale(second, width));
}

function useStillLayout({ graph }: ShownNetwork, orientation: Orientation) {
  const textScale = useTextScale();
  return useMemo(
    () =>
      layOutNetwork(graph, {
        orientation,
        detail: 'block',
        unfoldedStages: NOTHING,
        selectedBlockId: null,
        openedBlockId: null,
        textScale,
      }),
    [graph, orientation, textScale],
  );
}
