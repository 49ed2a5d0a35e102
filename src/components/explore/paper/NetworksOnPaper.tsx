import { useMemo } from 'react';
import { differences } from '../../../model/figures/differences';
import { Legend } from '../../network/diagram/Legend';
import { StillDrawing, useStillScale } from '../../network/diagram/StillDrawing';
import type { ShownNetwork } from '../../network/shownNetwork';
import { Totals } from '../../network/Totals';
import { Fitted } from '../../primitives/paper/Fitted';
import { usePaperRoom } from '../../primitives/paper/onPaper';
import { PAPER_WIDTH } from '../../primitives/paper/paperWidth';

interface Props {
  network: ShownNetwork;
  compare: ShownNetwork | null;
  focus: string | null;
  /** What else is shown: the block stands beside the drawings, a panel below them. */
  beside: 'nothing' | 'block' | 'panel';
}

/** Beside a block of that height, CSS px. */
const BESIDE_BLOCK = 430;
const ABOVE_PANEL = 0.36;
/** Lower than this a drawing cannot be read, CSS px. */
const LOWEST = 72;
const NOTHING: ReadonlySet<number> = new Set();

/** The network, below it the one that it is compared with at the same scale, and which line says what. */
export function NetworksOnPaper({ network, compare, focus, beside }: Props) {
  const differing = useMemo(
    () => (compare === null ? NOTHING : differences(network.graph, compare.graph)),
    [network, compare],
  );
  const room = usePaperRoom();
  const width = beside === 'block' ? BESIDE_BLOCK : room.width;
  const scale = useStillScale([network, compare ?? network], 'right', width);
  const shown = compare === null ? [network] : [network, compare];
  const size = { width, height: Math.max(LOWEST, (room.wide * (beside === 'panel' ? ABOVE_PANEL : 1)) / shown.length) };
  const isDrawn = beside !== 'panel' || room.width === PAPER_WIDTH; // else a panel alone fills the room
  return (
    <div className="networks-on-paper">
      {shown.map((one) => (
        <figure key={one === network ? 'own' : 'compared'}>
          <figcaption>
            <b>{one.name}</b> <Totals network={one} {...(one !== network && { against: network })} />
          </figcaption>
          {isDrawn && (
            <Fitted room={size}>
              <StillDrawing
                network={one}
                orientation="right"
                differing={differing}
                scale={scale}
                focus={one === network ? focus : null}
              />
            </Fitted>
          )}
        </figure>
      ))}
      {isDrawn && <Legend networks={shown} orientation="right" />}
    </div>
  );
}
