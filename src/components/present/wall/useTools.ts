import { useState } from 'react';
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

/** Strokes stay with their scene while the show lasts. */
export function useTools(sceneId: string): Tools {
  const [tool, take] = useState<Tool | null>(null);
  const [pen, choosePen] = useState<Pen>('mark');
  const [drawn, setDrawn] = useState<ReadonlyMap<string, readonly Stroke[]>>(new Map());
  const [showsKeys, showKeys] = useState(false);
  const change = (edit: (strokes: readonly Stroke[]) => readonly Stroke[]) =>
    setDrawn((before) => new Map(before).set(sceneId, edit(before.get(sceneId) ?? [])));
  return {
    tool,
    toggle: (wanted) => take(tool === wanted ? null : wanted),
    putDown: () => take(null),
    pen, choosePen,
    strokes: drawn.get(sceneId) ?? [],
    draw: (stroke) => change((strokes) => [...strokes, stroke]),
    takeBack: () => change((strokes) => strokes.slice(0, -1)),
    clear: () => change(() => []),
    showsKeys,
    toggleKeys: () => showKeys(!showsKeys),
  };
}
