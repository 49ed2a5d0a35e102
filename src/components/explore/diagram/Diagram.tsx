import { useEffect, useMemo, useState } from 'react';
import { differences } from '../../../model/figures/differences';
import { effectiveFocus } from '../../../state/effectiveFocus';
import { focusedBlockId } from '../../../state/focus';
import { useMessages } from '../../primitives/messages';
import { useSnapshot } from '../../primitives/useStore';
import type { ShownNetwork } from '../network';
import { Legend } from './Legend';
import { NetworkDrawing } from './NetworkDrawing';
import { SelectionText } from './SelectionText';
import { useElementWidth } from './useElementWidth';
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
  const { state } = useSnapshot();
  const focus = effectiveFocus(state);
  const { diagram } = useMessages();
  const [container, width] = useElementWidth<HTMLDivElement>();
  const [openedBlockId, setOpened] = useState<string | null>(() => (isLayerId(focus) ? focusedBlockId(focus) : null));
  const orientation = width < NARROW_PX ? 'down' : 'right';
  const differing = useMemo(
    () => (compare === null ? NOTHING : differences(network.graph, compare.graph)),
    [network, compare],
  );
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
            onOpen={setOpened}
            isMain
          />
          <SelectionText network={network} focus={focus} />
          {compare !== null && (
            <section aria-label={diagram.title(compare.name)}>
              <p className="compared-title">{compare.name}</p>
              <NetworkDrawing network={compare} width={width} orientation={orientation} focus={null} openedBlockId={null} differing={differing} isMain={false} />
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
