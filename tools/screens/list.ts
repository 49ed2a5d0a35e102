/** Every view, and what its address says besides language and theme. */
const views = [
  { view: 'explore', query: 'view=explore', stands: '.drawing [data-block]' },
  { view: 'explore-code', query: 'view=explore&model=resnet50&panel=code&focus=layer2.0.conv2', stands: '.code-line' },
  ...['degradation', 'normalisation', 'residual', 'shortcuts', 'table', 'code', 'grouping', 'resnext', 'beyond'].map(
    (lesson) => ({ view: `learn-${lesson}`, query: `view=learn&lesson=${lesson}&step=3`, stands: '.prose h2' }),
  ),
  { view: 'learn-exercises', query: 'view=learn&page=exercises', stands: '.exercise' },
  { view: 'learn-misconceptions', query: 'view=learn&page=misconceptions', stands: '.misconception' },
  { view: 'learn-glossary', query: 'view=learn&page=glossary', stands: '.glossary-entry' },
  { view: 'learn-progress', query: 'view=learn&page=progress', stands: '.progress-list' },
  { view: 'present', query: 'view=present', stands: '.outline .drawing' },
  ...[2, 6, 8, 14, 17].map((scene) => ({
    view: `wall-${scene}`,
    query: `view=present&present=${scene}`,
    stands: '.show-bar',
  })),
  { view: 'explore-set', query: 'view=explore&model=resnet50&lock=block&hide=view,panel', stands: '.set-by-teacher' },
  { view: 'embed', query: 'view=explore&model=resnet50&embed=1', stands: '.drawing [data-block]' },
  ...['slider', 'resnext', 'cost', 'network', 'shortcuts'].map((part) => ({
    view: `groups-${part}`,
    query: `view=groups&part=${part}`,
    stands: '.part-head',
  })),
];

const languages = ['en', 'zh-CN'];

/** The looks and the screens that they are shot on; `fullPage` adds one of the whole page. */
const looks = [
  ...['light', 'dark'].flatMap((theme) => [
    { theme, width: 1440, height: 900, fullPage: false },
    { theme, width: 390, height: 844, fullPage: false },
    { theme, width: 390, height: 844, fullPage: true },
  ]),
  { theme: 'projector', width: 1920, height: 1080, fullPage: false },
];

export interface Shot {
  name: string;
  query: string;
  /** What is there once the view stands. */
  stands: string;
  lang: string;
  theme: string;
  width: number;
  height: number;
  fullPage: boolean;
}

/** All of them, named by view, language, look and screen. */
export function allShots(): Shot[] {
  return views.flatMap(({ view, query, stands }) =>
    languages.flatMap((lang) =>
      looks.map((look) => ({
        ...look,
        lang,
        stands,
        name: [view, lang, look.theme, `${look.width}x${look.height}`, ...(look.fullPage ? ['full'] : [])].join('-'),
        query: `?${query}&lang=${lang}&theme=${look.theme}`,
      })),
    ),
  );
}
