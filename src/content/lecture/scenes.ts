import type { Deck, Live } from '../../state/deck/deck';

interface LectureScene {
  minutes: number;
  link: string;
  live: Live;
}

/** The ready lecture, 45 minutes along the course; titles and notes are in `content/<language>/lecture.ts`. */
export const LECTURE_SCENES = {
  plain: { minutes: 2, link: 'view=explore&model=plain18', live: 'restore' },
  deeper: { minutes: 2, link: 'view=explore&model=plain34&compare=plain18', live: 'restore' },
  signal: { minutes: 2, link: 'view=learn&model=resnet34&lesson=normalisation&step=2', live: 'restore' },
  normalised: { minutes: 2, link: 'view=learn&model=resnet34&lesson=normalisation&step=8', live: 'restore' },
  difference: { minutes: 3, link: 'view=learn&model=resnet34&lesson=residual', live: 'restore' },
  nothing: { minutes: 3, link: 'view=learn&model=resnet34&lesson=residual&step=2', live: 'restore' },
  lines: { minutes: 2, link: 'view=explore&model=resnet34&compare=plain34', live: 'restore' },
  measured: { minutes: 2, link: 'view=learn&model=resnet34&step=8&lesson=degradation', live: 'restore' },
  dashed: { minutes: 2, link: 'view=explore&model=resnet34', live: 'restore' },
  halving: { minutes: 2, link: 'view=explore&model=resnet34&focus=layer2.0', live: 'restore' },
  trap: { minutes: 3, link: 'view=learn&model=resnet34&lesson=shortcuts&step=5', live: 'restore' },
  flip: { minutes: 2, link: 'view=explore&model=resnet34&focus=layer3.1', live: 'keep' },
  table: { minutes: 2, link: 'view=learn&model=resnet34&lesson=table&step=2', live: 'restore' },
  costs: { minutes: 2, link: 'view=explore&model=resnet50&panel=costs', live: 'restore' },
  code: { minutes: 2, link: 'view=explore&model=resnet34&focus=layer2.0.downsample.0&panel=code', live: 'restore' },
  slider: { minutes: 3, link: 'view=groups&model=resnet34&g=1', live: 'restore' },
  resnext: { minutes: 3, link: 'view=groups&model=resnet34&part=resnext', live: 'restore' },
  paths: { minutes: 2, link: 'view=groups&model=resnet34&part=cost', live: 'restore' },
  whole: { minutes: 2, link: 'view=explore&model=resnext50_32x4d&focus=layer1.1&compare=resnet50', live: 'keep' },
  after: { minutes: 2, link: 'view=explore&model=resnet200_pre&focus=layer1.1', live: 'restore' },
} as const satisfies Record<string, LectureScene>;

export type LectureSceneId = keyof typeof LECTURE_SCENES;

export interface LectureWords {
  title: string;
  scenes: Record<LectureSceneId, { title: string; notes: string }>;
}

/** The lecture as a deck like any other. */
export function lectureDeck({ title, scenes }: LectureWords): Deck {
  const ids = Object.keys(LECTURE_SCENES) as LectureSceneId[]; // its own keys
  return { title, scenes: ids.map((id) => ({ id, ...scenes[id], ...LECTURE_SCENES[id] })) };
}
