import { describe, expect, test } from 'vitest';
import { en } from './en';
import { en as englishBook } from './en/exerciseBook';
import { glossary as englishGlossary } from './en/glossary';
import { calculator as englishCalculator } from './en/calculator';
import { problems as englishProblems } from './en/problems';
import { en as englishExport } from './en/export';
import { groups as englishGroups } from './en/groups';
import { handout as englishHandout } from './en/handout';
import { offline as englishOffline } from './en/offline';
import { present as englishPresent } from './en/present';
import { speaker as englishSpeaker } from './en/speaker';
import { wall as englishWall } from './en/wall';
import { share as englishShare } from './en/share';
import { zhCN } from './zh-CN';
import { calculator as chineseCalculator } from './zh-CN/calculator';
import { problems as chineseProblems } from './zh-CN/problems';
import { zhCN as chineseExport } from './zh-CN/export';
import { zhCN as chineseBook } from './zh-CN/exerciseBook';
import { glossary as chineseGlossary } from './zh-CN/glossary';
import { groups as chineseGroups } from './zh-CN/groups';
import { handout as chineseHandout } from './zh-CN/handout';
import { offline as chineseOffline } from './zh-CN/offline';
import { present as chinesePresent } from './zh-CN/present';
import { speaker as chineseSpeaker } from './zh-CN/speaker';
import { share as chineseShare } from './zh-CN/share';
import { wall as chineseWall } from './zh-CN/wall';

type Words = (...parts: unknown[]) => unknown;
type Entry = string | Words;

/** Every text and sentence by its place: `diagram.legend.identity`. */
function entriesOf(tree: object, prefix = ''): [place: string, entry: Entry][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, Entry][] =>
    typeof value === 'object' && value !== null
      ? entriesOf(value, `${prefix}${key}.`)
      : [[prefix + key, value as Entry]],
  );
}

const english = entriesOf({
  ...en,
  ...englishBook,
  calculator: englishCalculator,
  problems: englishProblems,
  export: englishExport,
  groupsParts: englishGroups,
  glossary: englishGlossary,
  offline: englishOffline,
  handout: englishHandout,
  present: englishPresent,
  speaker: englishSpeaker,
  share: englishShare,
  wall: englishWall,
});
const chinese = new Map(
  entriesOf({
    ...zhCN,
    ...chineseBook,
    calculator: chineseCalculator,
    problems: chineseProblems,
    export: chineseExport,
    groupsParts: chineseGroups,
    glossary: chineseGlossary,
    offline: chineseOffline,
    handout: chineseHandout,
    present: chinesePresent,
    speaker: chineseSpeaker,
    share: chineseShare,
    wall: chineseWall,
  }),
);
/** What a problem is told takes the problem, and has a test of its own. */
const isProblem = (place: string) => place.split('.').includes('problems');
const sentences = english.flatMap(([place, entry]) =>
  typeof entry === 'function' && !isProblem(place)
    ? [{ place, english: entry, chinese: chinese.get(place) as Words }]
    : [],
);

/** Numbers that no text holds by itself. */
const NUMBERS = [1201, 2203, 3407, 4513, 5623, 6737, 7841];
const say = (words: Words, parts: readonly unknown[]) => String(words(...parts)).replaceAll(/(?<=\d),(?=\d)/g, '');

test('both languages have the same words in the same places, as text or as sentences', () => {
  expect(english.length).toBeGreaterThan(150);
  const kinds = (entries: Iterable<[string, Entry]>) =>
    [...entries].map(([place, entry]) => `${place}: ${typeof entry}`).toSorted();
  expect(kinds(chinese)).toEqual(kinds(english));
});

test('no text is empty, but for what stands between two sentences', () => {
  const blank = [...english, ...chinese].filter(
    ([place, entry]) => typeof entry === 'string' && entry.trim() === '' && !place.endsWith('.between'),
  );
  expect(blank).toEqual([]);
});

describe('every sentence', () => {
  test('asks for no more in Chinese than in English', () => {
    expect(sentences.filter((s) => s.chinese.length > s.english.length).map(({ place }) => place)).toEqual([]);
  });

  test.each([
    ['different numbers', NUMBERS],
    ['ones', NUMBERS.map(() => 1)],
    ['zeros', NUMBERS.map(() => 0)],
    ['texts', NUMBERS.map(String)],
  ])('can be said with %s', (_, parts) => {
    for (const { place, english: words, chinese: translated } of sentences) {
      for (const text of [say(words, parts), say(translated, parts)]) {
        expect(text.trim(), place).not.toBe('');
        expect(text, place).not.toMatch(/undefined|NaN|null|\[object|=>/);
      }
    }
  });

  test('says in Chinese what it says in English', () => {
    for (const { place, english: words, chinese: translated } of sentences) {
      const said = say(words, NUMBERS);
      const shown = NUMBERS.map(String).filter((n) => said.includes(n));
      expect(
        shown.filter((n) => !say(translated, NUMBERS).includes(n)),
        place,
      ).toEqual([]);
    }
  });
});

/** Names and signs that stay as they are in Chinese. */
const NAMES = [
  'float32',
  'PyTorch',
  'Page',
  'Up',
  'Down',
  'Shift',
  'plain',
  'SGD',
  'Tab',
  'Alt',
  'Delete',
  'Esc',
  'Markdown',
  'Kaiming',
  'Ioffe',
  'Szegedy',
  'Santurkar',
  'Veit',
  'Vaswani',
  'Liu',
  'ResNet',
  'He',
  'ResNeXt',
  'Wide',
  'CIFAR',
  'ImageNet',
  'MobileNet',
  'Atlas',
  'torchvision',
  'Keras',
  'model.summary',
  'TensorFlow.js',
  'BasicBlock',
  'Basic',
  'Bottleneck',
  'downsample',
  'conv2_x',
  'planes',
  'groups',
  'width_per_group',
  'int',
  'top-1',
  'top-5',
  'Xie',
  'ReLU',
  'BN',
  'fc',
  'MACs',
  'FLOPs',
  'GFLOPS',
  'GB',
  'PDF',
  'JSON',
  'HTML',
  'F(x)',
  'RGB',
  'fan_out',
  'max',
  'conv5_x',
  'layer1',
  'layer4',
  'wide_resnet50_2',
  'usepackage',
  'booktabs',
  'ctex',
  'XeLaTeX',
  'MB',
  'https',
];

describe('nothing is left in the other language', () => {
  const spoken = (entry: Entry) => (typeof entry === 'string' ? entry : say(entry, NUMBERS));
  const told = [...english]
    .filter(([place]) => !isProblem(place))
    .map(([place, entry]) => ({ place, english: spoken(entry), chinese: spoken(chinese.get(place)!) })); // the places agree
  const withoutNames = (text: string) =>
    NAMES.reduce(
      (rest, name) =>
        rest.replaceAll(new RegExp(`(?<![A-Za-z])${name.replaceAll(/[.()]/g, String.raw`\$&`)}(?![A-Za-z])`, 'g'), ''),
      text,
    );

  test('no English word in a Chinese text', () => {
    expect(
      told
        .filter((t) => /[A-Za-z]{2,}/.test(withoutNames(t.chinese)))
        .map(({ place, chinese: text }) => `${place}: ${text}`),
    ).toEqual([]);
  });

  test('no English sentence taken over', () => {
    const same = told.filter((t) => t.chinese === t.english && /[A-Za-z]{2,}/.test(withoutNames(t.english)));
    expect(same).toEqual([]);
  });

  test('no Chinese sign in an English text', () => {
    expect(told.filter((t) => /[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/.test(t.english))).toEqual([]);
  });

  test('no half-width full stop or comma between Chinese words', () => {
    expect(
      told
        .filter((t) => /[\u4E00-\u9FFF][,.;:?!]|[,;:?!][\u4E00-\u9FFF]/.test(t.chinese))
        .map(({ chinese: text }) => text),
    ).toEqual([]);
  });
});
