import { type CSSProperties, useContext, useMemo, useState } from 'react';
import type { Figure } from '../../../content/lessons/lesson';
import type { BlockLayout } from '../../../model/layout/layoutTypes';
import { layOutNetwork } from '../../../model/layout/networkLayout';
import type { Orientation } from '../../../model/layout/orientation';
import { focusedBlockId } from '../../../state/focus';
import { fittedScale, labelScale } from '../../network/diagram/fittedScale';
import { NetworkScene } from '../../network/diagram/NetworkScene';
import { PictureRoom, type Fit } from '../../network/diagram/room';
import { useElementWidth } from '../../network/diagram/useElementWidth';
import { useTextScale } from '../../network/diagram/useTextScale';
import type { ShownNetwork } from '../../network/shownNetwork';
import { useMessages } from '../../primitives/messages';
import { useLesson } from '../LessonContext';
import { useVerdict } from '../predict/useVerdict';
import { blockUnder, useBlockKeys } from './useBlockKeys';
import '../../network/diagram/Diagram.css';

interface Props {
  network: ShownNetwork;
  figure: Figure & { kind: 'network' };
}

/** Narrower than this the network runs down the page. */
const NARROW_PX = 560;
/** On a page that scrolls. */
const UNFITTED: Fit = { scale: 1.25, stretch: 1, height: Infinity };
const NOTHING: ReadonlySet<number> = new Set();

/** The whole network beside the words: what a phrase names stands out, and the pointer lights the phrase. */
export function NetworkFigure({ network, figure }: Props) {
  const [container, width] = useElementWidth<HTMLDivElement>();
  return (
    <div ref={container} className="lesson-network">
      {width > 0 && <Scene network={network} figure={figure} width={width} />}
    </div>
  );
}

function Scene({ network, figure, width }: Props & { width: number }) {
  const { lit, light, step, draft, setDraft, isChecked } = useLesson();
  const { diagram } = useMessages();
  const textScale = useTextScale();
  const orientation: Orientation = width < NARROW_PX ? 'down' : 'right';
  const room = useContext(PictureRoom);
  const fit = useMemo(
    () => (room === null || orientation === 'down' ? UNFITTED : room.fit([network.graph], width)),
    [room, orientation, network, width],
  );
  const { stretch } = fit;
  const layout = useMemo(
    () =>
      layOutNetwork(network.graph, {
        orientation,
        detail: 'block',
        unfoldedStages: NOTHING,
        selectedBlockId: null,
        openedBlockId: null,
        textScale,
        stretch,
      }),
    [network, orientation, textScale, stretch],
  );
  const scale = Math.min(fit.scale, fittedScale(layout, width, fit.scale));
  const isMarking = step.question?.kind === 'projections';
  const marked = draft?.kind === 'blocks' ? draft.ids : [];
  const pick = (id: string | null) => {
    if (isMarking && !isChecked && id !== null)
      setDraft({ kind: 'blocks', ids: marked.includes(id) ? marked.filter((other) => other !== id) : [...marked, id] });
    else light(id);
  };
  /** Where the keyboard is, while what is lit would give the answer away. */
  const [cursor, moveCursor] = useState<string | null>(null);
  const keys = useBlockKeys(layout, isMarking ? moveCursor : light, pick);
  const shown = lit ?? (isMarking ? cursor : null);
  return (
    <div data-hides={isMarking && !isChecked ? '' : undefined}>
      <svg
        role="group"
        aria-label={diagram.title(network.name)}
        className="drawing-svg drawing-still lesson-drawing"
        width={layout.width * scale}
        height={layout.height * scale}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        style={{ '--label-scale': labelScale(scale) } as CSSProperties /* custom properties are not among its keys */}
        onPointerOver={(event) => !isMarking && light(blockUnder(event.target))}
        onPointerLeave={() => !isMarking && light(null)}
        onFocus={(event) => !isMarking && light(blockUnder(event.target))}
        onBlur={() => !isMarking && light(null)}
        onKeyDown={keys}
      >
        <NetworkScene
          network={network}
          layout={layout}
          focus={shown === null ? (figure.focus ?? null) : (focusedBlockId(shown) ?? shown)}
          differing={NOTHING}
          actions={{ select: pick, open: pick, unfold: () => undefined }}
        />
        {isMarking &&
          layout.blocks.map((block) => (
            <Mark
              key={block.block.id}
              block={block}
              isMarked={marked.includes(block.block.id)}
              orientation={orientation}
            />
          ))}
      </svg>
    </div>
  );
}

/** A flag on a block that the reader has marked; after the check, whether it belongs there. */
function Mark({
  block: { block, box },
  isMarked,
  orientation,
}: {
  block: BlockLayout;
  isMarked: boolean;
  orientation: Orientation;
}) {
  const verdict = useVerdict();
  const { learn } = useMessages();
  const isTrue = verdict?.truth.kind === 'blocks' && verdict.truth.ids.includes(block.id);
  if (!isMarked && !isTrue) return null;
  const at =
    orientation === 'right'
      ? { x: box.x + box.width / 2, y: box.y + box.height + 13 }
      : { x: box.x - 14, y: box.y + box.height / 2 };
  const sign = verdict === null ? '?' : isTrue ? (isMarked ? '✓' : '!') : '✗';
  return (
    <text {...at} className="lesson-mark" data-sign={sign}>
      {sign}
      <title>
        {verdict === null
          ? learn.marks.chosen
          : isTrue
            ? isMarked
              ? learn.marks.found
              : learn.marks.missed
            : learn.marks.wrong}
      </title>
    </text>
  );
}
