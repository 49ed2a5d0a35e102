export interface BenchScene {
  title: string;
  view: 'explore' | 'learn' | 'groups';
  link: string;
  /** A selector of what is on the page once the scene is. */
  shown: string;
}

const network = (title: string, model: string, more = ''): BenchScene => ({
  title,
  view: 'explore',
  link: `view=explore&model=${model}${more}`,
  shown: '.drawing [data-block]',
});

/** Every turn of a lecture that costs: to a large network from small ones, from other views and back. */
export const SCENES: readonly BenchScene[] = [
  network('resnet34', 'resnet34'),
  network('resnet152', 'resnet152'),
  network('resnet50', 'resnet50'),
  network('resnet152, a block', 'resnet152', '&focus=layer3.1'),
  network('resnet34 beside resnet152', 'resnet34', '&compare=resnet152'),
  {
    title: 'Learn',
    view: 'learn',
    link: 'view=learn&model=resnet34&lesson=residual&step=2',
    shown: '.lesson-figure .block-picture',
  },
  network('resnet152 again', 'resnet152'),
  { title: 'Groups', view: 'groups', link: 'view=groups&model=resnet34&g=4', shown: '.wiring-figure svg' },
];

/** Its file, as `docs/deck-format.md` describes it. */
export function deckOf(scenes: readonly BenchScene[]): string {
  const listed = scenes.map(({ title, link }, i) => ({ id: `s${i + 1}`, title, notes: '', link, live: 'restore' }));
  return JSON.stringify({ format: 'resnet-atlas-deck', version: 1, title: 'Bench', scenes: listed });
}
