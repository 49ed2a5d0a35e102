import { LECTURE_SCENES } from '../../../src/content/lecture/scenes';
import { LESSONS } from '../../../src/content/lessons';
import { EXPLORE_FIGURES } from '../../../src/state/slices/explore';
import { GROUPS_PARTS } from '../../../src/state/groupsState';
import { GROUPS_FIGURES, type GroupsFigure } from '../../../src/state/slices/groups';
import { LESSON_IDS } from '../../../src/state/slices/learn';
import type { Language, Theme } from '../../../src/state/viewState';

/** Something of the app that is looked at. */
export interface Picture {
  /** Its file's, without the ending. */
  name: string;
  lang: Language;
  theme: Theme;
  /** The link of the place, without language and look. */
  query: string;
  /** What of the page it is. */
  selector: string;
  /** Whether what it shows is computed at the press of a button. */
  isRun?: true;
}

/** Networks that between them have every kind of block, shortcut, stem and order; a block of each is open. */
const NETWORKS = {
  resnet18: 'model=resnet18&focus=layer2.0',
  resnet50: 'model=resnet50&focus=layer2.0.conv2',
  plain18: 'model=plain18&focus=layer1.0.conv1',
  'pre-activation': 'model=resnet50&order=pre&focus=layer3.1.conv1',
  'option-a': 'model=cifar_resnet20&shortcut=A&focus=layer2.0.conv1',
  resnext50: 'model=resnext50_32x4d&focus=layer1.1.conv2',
  pair: 'model=resnet50&compare=resnext50_32x4d&focus=layer1.0',
  folded: 'model=resnet152',
} as const;

/** Where the source or the calculator say something else than in another network. */
const SOURCES: readonly (keyof typeof NETWORKS)[] = ['resnet50', 'pre-activation'];

/** Those that show nothing before they are run; what `time` shows is the machine's. */
const RUN: readonly GroupsFigure[] = ['same', 'one', 'numbers', 'sum'];

/** In which languages and looks, and what of the app in each. */
export const LOOKS: readonly { lang: Language; theme: Theme; isWanted: (name: string) => boolean }[] = [
  { lang: 'en', theme: 'light', isWanted: () => true },
  {
    lang: 'zh-CN',
    theme: 'light',
    isWanted: (name) =>
      /^explore-pair-(drawing|table)|^groups-(slider-[dc]|network-[atw])|^learn-(residual|resnext)-/.test(name),
  },
  { lang: 'en', theme: 'dark', isWanted: isTelling },
  { lang: 'en', theme: 'projector', isWanted: isTelling },
];

/** One of every kind of drawing. */
function isTelling(name: string): boolean {
  return /^explore-(option-a-drawing|resnet18-costs|resnext50-block)$|^groups-(cost-curve|resnext-forms|shortcuts-options)/.test(
    name,
  );
}

/** Every figure of the app, a look after another. */
export const PICTURES: readonly Picture[] = LOOKS.flatMap(({ lang, theme, isWanted }) =>
  [...explore(), ...groups(), ...learn(), ...present()]
    .filter(({ name }) => isWanted(name))
    .map((picture) => ({
      ...picture,
      lang,
      theme,
      name: [picture.name, ...(lang === 'en' ? [] : [lang]), ...(theme === 'light' ? [] : [theme])].join('-'),
    })),
);

type Place = Omit<Picture, 'lang' | 'theme'>;

function alone(name: string, query: string, figure: string): Place {
  return { name, query: `${query}&embed=${figure}`, selector: 'main' };
}

function explore(): Place[] {
  return Object.entries(NETWORKS).flatMap(([name, query]) =>
    EXPLORE_FIGURES.filter(
      (figure) => (figure !== 'code' && figure !== 'calculator') || SOURCES.some((one) => one === name),
    ).map((figure) => alone(`explore-${name}-${figure === '1' ? 'drawing' : figure}`, `view=explore&${query}`, figure)),
  );
}

function groups(): Place[] {
  return GROUPS_PARTS.flatMap((part) =>
    GROUPS_FIGURES[part].map((figure): Place => ({
      ...alone(`groups-${part}-${figure}`, `view=groups&part=${part}`, figure),
      ...(RUN.includes(figure) && { isRun: true }),
    })),
  );
}

function learn(): Place[] {
  return LESSON_IDS.flatMap((lesson) =>
    LESSONS[lesson].steps.map(({ id }, i) =>
      alone(`learn-${lesson}-${id}`, `view=learn&lesson=${lesson}&step=${i + 1}`, '1'),
    ),
  );
}

/** The small still pictures of a lecture's outline. */
function present(): Place[] {
  return Object.keys(LECTURE_SCENES).map((id, i) => ({
    name: `present-${id}`,
    query: 'view=present',
    selector: `main nav li:nth-child(${i + 1}) [inert]`,
  }));
}
