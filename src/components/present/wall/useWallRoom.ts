import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import type { Room } from '../../network/diagram/room';
import { WALL_TEXT_SCALE } from '../../network/diagram/useTextScale';
import { useSelected } from '../../primitives/useStore';
import { useView } from '../../primitives/view';
import { fitDrawings } from './fitDrawings';
import { glide } from './glide';
import '../../network/nothingChosen.css';
import './Wall.css';

/** From this width on, in rem, a scene is composed for the wall; below it the page scrolls, as on a phone. */
const WALL_REM = 57;
/** Rows beside the drawings, in rem: each network’s name, the legend, and what is said of the block in focus. */
const ROWS = { title: 2.4, legend: 2.2, edge: 0.7, why: 8.4 };
/** Beside words a network takes this share of the height. */
const SHARE_BESIDE_WORDS = 0.46;
/** Above a plot stands a title, below it what moves it. */
const SHARE_OF_PLOT = 0.58;
/** CSS px of a rem in the projector’s look, where the screen does not ask for more. */
const PROJECTOR_REM = 22;

/** How high drawings may be on this stage, null where the page scrolls instead; and the stage's height for the style sheet. */
export function useWallRoom(stage: RefObject<HTMLElement | null>) {
  const { isBesideWords } = useView();
  const saysWhy = useSelected(
    ({ state }) => state.focus !== null && state.explore.panel === 'table' && state.explore.compare === null,
  );
  const { height, rem, width } = useStageSize(stage);
  const room = useMemo((): Room | null => {
    if (!isWide(width, rem)) return null;
    const fit: Room['fit'] = (graphs, drawingWidth) => {
      const rows = graphs.length * ROWS.title + ROWS.legend + ROWS.edge + (saysWhy ? ROWS.why : 0);
      const share = isBesideWords === true ? height * SHARE_BESIDE_WORDS : (height - rows * rem) / graphs.length;
      return fitDrawings(graphs, { width: drawingWidth, height: share, textScale: WALL_TEXT_SCALE });
    };
    return { fit, placed: glide, plotHeight: height * SHARE_OF_PLOT, textGrowth: Math.max(1, rem / PROJECTOR_REM) };
  }, [isBesideWords, saysWhy, width, height, rem]);
  return { room, height };
}

const isWide = (width: number, rem: number) => width >= WALL_REM * rem;

/** In CSS px; 0 before it is laid out. */
function useStageSize(stage: RefObject<HTMLElement | null>) {
  const [size, setSize] = useState({ width: 0, height: 0, rem: 16 });
  useLayoutEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const page = document.documentElement;
    page.dataset['wall'] = ''; // type grows with the screen
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(page).fontSize);
      page.dataset['wall'] = isWide(element.clientWidth, rem) ? 'wide' : '';
      setSize({ width: element.clientWidth, height: element.clientHeight, rem });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => {
      observer.disconnect();
      delete page.dataset['wall'];
    };
  }, [stage]);
  return size;
}
