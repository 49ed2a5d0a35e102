import { useEffect, useState, useSyncExternalStore } from 'react';
import { inStep } from '../show/inStep';
import { ink } from './ink';
import type { Pen, Stroke } from './strokes';

export type Tool = 'pen' | 'spotlight';

/** What the presenter shows with; none of it belongs to the app's state. */
export interface Tools {
  tool: Tool | null;
  /** Takes it up, or puts it down. */
  toggle: (tool: Tool) => void;
  putDown: () => void;
  pen: Pen;
  choosePen: (pen: Pen) => void;
  /** On the scene that is shown. */
  strokes: readonly Stroke[];
  draw: (stroke: Stroke) => void;
  takeBack: () => void;
  clear: () => void;
  showsKeys: boolean;
  toggleKeys: () => void;
}

/** Strokes stay with their scene while the show lasts, through reloads too. */
export function useTools(sceneId: string): Tools {
  const [tool, take] = useState<Tool | null>(null);
  const [pen, choosePen] = useState<Pen>('mark');
  const drawn = useInk();
  const [showsKeys, showKeys] = useState(false);
  return {
    tool,
    toggle: (wanted) => take(tool === wanted ? null : wanted),
    putDown: () => take(null),
    pen,
    choosePen,
    strokes: drawn.get(sceneId) ?? [],
    draw: (stroke) => ink.change(sceneId, (strokes) => [...strokes, stroke]),
    takeBack: () => ink.change(sceneId, (strokes) => strokes.slice(0, -1)),
    clear: () => ink.change(sceneId, () => []),
    showsKeys,
    toggleKeys: () => showKeys(!showsKeys),
  };
}

/** What has been drawn in the show that this wall takes part in, wiped off when the wall is left. */
function useInk() {
  useEffect(() => {
    const follow = () => {
      const show = inStep.get().shared?.session.id;
      if (show !== undefined) ink.belongTo(show);
    };
    const stop = inStep.subscribe(follow);
    follow();
    return () => {
      stop();
      ink.wipe();
    };
  }, []);
  return useSyncExternalStore(ink.subscribe, ink.get);
}
