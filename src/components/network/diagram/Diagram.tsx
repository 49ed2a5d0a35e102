import { useContext, useEffect, useMemo, useState } from 'react';
import { differences } from '../../../model/figures/differences';
import type { LayerGraph } from '../../../model/graph/layerGraph';
import { layOutNetwork } from '../../../model/layout/networkLayout';
import type { Orientation } from '../../../model/layout/orientation';
import { effectiveFocus } from '../../../state/effectiveFocus';
import { focusedBlockId } from '../../../state/focus';
import { useMessages } from '../../primitives/messages';
import { useSelected } from '../../primitives/useStore';
import type { ShownNetwork } from '../shownNetwork';
import { Totals } from '../Totals';
import { Legend } from './Legend';
import { fittedScale, SCALE } from './fittedScale';
import { NetworkDrawing } from './NetworkDrawing';
import { PictureRoom } from './room';
import { SelectionText } from './SelectionText';
import { useElementWidth } from './useElementWidth';
import '../shortcutLines.css';
import './Diagram.css';

interface Props {
  network: ShownNetwork;
  compare: ShownNetwork | null;
}

/** Narrower than this the network runs down the page. */
const NARROW_PX = 560;
const NOTHING: ReadonlySet<number> = new Set();

/** The network as a picture, and below it the one it is compared with. */
export function Diagram({ network, compare }: Props) {
  const focus = useSelected(({ state }) => effectiveFocus(state));
  const { diagram } = useMessages();
  const [container, width] = useElementWidth<HTMLDivElement>();
  const [openedBlockId, setOpened] = useState<string | null>(() => (isLayerId(focus) ? focusedBlockId(focus) : null));
  const orientation = width < NARROW_PX ? 'down' : 'right';
  const differing = useMemo(
    () => (compare === null ? NOTHING : differences(network.graph, compare.graph)),
    [network, compare],
  );
  const room = useContext(PictureRoom);
  const fit = useMemo(() => {
    const graphs = (compare === null ? [network] : [network, compare]).map(({ graph }) => graph);
    if (room !== null && orientation === 'right') return room.fit(graphs, width);
    const scale =
      compare === null ? SCALE.max : Math.min(...graphs.map((graph) => unopenedScale(graph, orientation, width)));
    return { scale, stretch: 1, height: Infinity };
  }, [network, compare, room, orientation, width]);
  useEffect(() => {
    document.documentElement.dataset['ready'] = ''; // for pictures and measurements: the first diagram stands
  }, []);
  return (
    <div className="diagram" ref={container}>
      {width > 0 && (
        <>
          <NetworkDrawing
            network={network}
            width={width}
            orientation={orientation}
            focus={focus}
            openedBlockId={openedBlockId}
            differing={differing}
            fit={fit}
            onOpen={setOpened}
            isMain
          />
          <SelectionText network={network} focus={focus} />
          {compare !== null && (
            <section aria-label={diagram.title(compare.name)}>
              <div className="compared-title">
                <h2>{compare.name}</h2>
                <Totals network={compare} against={network} />
              </div>
              <NetworkDrawing
                network={compare}
                width={width}
                orientation={orientation}
                focus={null}
                openedBlockId={null}
                differing={differing}
                fit={fit}
                isMain={false}
              />
            </section>
          )}
          <Legend networks={compare === null ? [network] : [network, compare]} orientation={orientation} />
        </>
      )}
    </div>
  );
}

function isLayerId(id: string | null): boolean {
  return id !== null && focusedBlockId(id) !== null && focusedBlockId(id) !== id;
}

/** The scale at which a network by itself would fit; two side by side are drawn at the smaller of theirs. */
function unopenedScale(graph: LayerGraph, orientation: Orientation, width: number): number {
  const layout = layOutNetwork(graph, {
    orientation,
    detail: 'block',
    unfoldedStages: NOTHING,
    selectedBlockId: null,
    openedBlockId: null,
  });
  return fittedScale(layout, width);
}
