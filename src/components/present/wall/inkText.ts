import { type InkPoint, PENS, type Stroke } from './strokes';

/** What has been drawn, under its scene's id. */
export type Drawn = ReadonlyMap<string, readonly Stroke[]>;

export const NOTHING_DRAWN: Drawn = new Map();
/** Far beyond any hand, and soon drawn. */
const LIMITS = { strokes: 2000, points: 20_000 } as const;

/** What was drawn in a show, as text for the tab's storage; a tenth of a stroke's unit is finer than any screen. */
export function writeInk(show: string, drawn: Drawn): string {
  const scenes = [...drawn].filter(([, strokes]) => strokes.length > 0);
  return JSON.stringify({ show, scenes }, (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 10) / 10 : value,
  );
}

/** What such a text says was drawn in this show; nothing where it is another's or none of ours. */
export function readInk(text: string | null, show: string): Drawn {
  try {
    const kept = JSON.parse(text ?? '{}') as { show?: unknown; scenes?: unknown } | null; // checked here
    if (kept?.show !== show || !Array.isArray(kept.scenes)) return NOTHING_DRAWN;
    return new Map(
      kept.scenes.filter(isScene).map(([id, strokes]) => [id, strokes.slice(0, LIMITS.strokes).filter(isStroke)]),
    );
  } catch {
    return NOTHING_DRAWN;
  }
}

const isScene = (value: unknown): value is [string, unknown[]] =>
  Array.isArray(value) && typeof value[0] === 'string' && Array.isArray(value[1]);

function isStroke(value: unknown): value is Stroke {
  if (typeof value !== 'object' || value === null || !('pen' in value) || !('points' in value)) return false;
  const { pen, points } = value;
  return (
    PENS.some((one) => one === pen) &&
    Array.isArray(points) &&
    points.length > 0 &&
    points.length <= LIMITS.points &&
    points.every(isPoint)
  );
}

const isPoint = (value: unknown): value is InkPoint =>
  Array.isArray(value) && value.length === 2 && value.every((one) => Number.isFinite(one));
