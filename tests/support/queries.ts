import fc from 'fast-check';
import { MODEL_IDS } from '../../src/model/architecture/catalogue';

const KEYS = [
  'view',
  'lang',
  'theme',
  'panel',
  'model',
  'focus',
  'compare',
  'block',
  'layers',
  'groups',
  'width_per_group',
  'classes',
  'channels',
  'input',
  'stem',
  'planes',
  'shortcut',
  'stride_on',
  'order',
  'lesson',
  'step',
  'page',
  'sheet',
  'key',
  'part',
  'in',
  'out',
  'k',
  'g',
  'C',
  'd',
  'form',
  'seed',
  'present',
  'deck',
  'speaker',
  'hide',
  'lock',
  'embed',
];

/** What somebody may type or a program may make of a value. */
const NASTY = [
  '',
  ' ',
  '0',
  '-1',
  '1.5',
  '1e9',
  '1e400',
  '-1e-400',
  '0x10',
  'NaN',
  'Infinity',
  '-0',
  '9'.repeat(400),
  '٣',
  '１２',
  'null',
  'undefined',
  'true',
  '[]',
  '[3,4]',
  '{"a":1}',
  '3,4,6,3',
  '3;4;6;3',
  ',',
  ',,,',
  '1,'.repeat(200),
  '224x224',
  '224X',
  'x',
  '×',
  '1x1x1',
  '🦄',
  '👩‍👩‍👧‍👦',
  '\u0000',
  '\u202E',
  '\r\n',
  '\uFFFD',
  "'; DROP TABLE",
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'layer9999.999999',
  'layer1.0.conv1.conv1.conv1',
  'layer0.0',
  'layer-1.0',
  'layer1.1e3',
  'ResNet-50',
  'resnext50',
  'basic',
  'bottleneck',
  'None',
  'pre',
  '3x3',
  'cifar',
];

const values = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...NASTY) },
    { weight: 3, arbitrary: fc.constantFrom<string>(...MODEL_IDS) },
    { weight: 4, arbitrary: fc.integer().map(String) },
    { weight: 3, arbitrary: fc.integer({ min: -2, max: 300 }).map(String) },
    { weight: 2, arbitrary: fc.double().map(String) },
    { weight: 3, arbitrary: fc.array(fc.integer({ min: -1, max: 40 }), { maxLength: 8 }).map(String) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 50 }))
        .map(([s, b]) => `layer${s}.${b}`),
    },
    { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  );

/** `encodeURIComponent` throws at half a surrogate pair; a browser would send U+FFFD. */
const encoded = (text: string) => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));

const pairs = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...KEYS) },
        { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
      ),
      values(),
      fc.boolean(),
    )
    .map(([key, value, isRaw]) => (isRaw ? `${key}=${value}` : `${encoded(key)}=${encoded(value)}`));

const small = fc.integer({ min: 1, max: 80 }).map(String);
const choice = (...words: string[]) => fc.constantFrom(...words);

/** What each key may well say: only these meet in the rules that tie fields together. */
const plausible = (): fc.Arbitrary<string> =>
  fc.oneof(
    ...Object.entries({
      model: choice(...MODEL_IDS),
      compare: choice(...MODEL_IDS),
      block: choice('basic', 'bottleneck'),
      layers: choice('1', '3,4', '2,2,2,2,2,2'),
      groups: fc.oneof(small, choice('4096')),
      width_per_group: fc.oneof(small, choice('4096')),
      planes: fc.oneof(small, choice('4096')),
      classes: small,
      channels: small,
      input: small,
      stem: choice('cifar', 'imagenet'),
      shortcut: choice('none', 'A', 'B', 'C'),
      stride_on: choice('1x1', '3x3'),
      order: choice('pre', 'post'),
      focus: choice('layer1.0', 'layer6.5', 'fc'),
      part: choice('slider', 'cost', 'nowhere'),
      in: small,
      out: small,
      k: choice('1', '2', '7'),
      g: small,
      C: small,
      d: fc.oneof(small, choice('128')),
      form: choice('a', 'b', 'c', 'C'),
      seed: small,
      page: choice('exercises', 'exercises', 'glossary', 'glosary'),
      sheet: choice('7.10', '7', '1.3.widths', '1.3.widths-widths', '9999999.0.nothing', '7.12.codeBug-layerMacs'),
      key: choice('0', '1', 'yes'),
      view: choice('explore', 'groups', 'present'),
      present: small,
      speaker: choice('0', '1', 'yes'),
      deck: choice('q1bKz03MS1Wy', 'a b', '=='),
      hide: choice('all', 'block,groups', 'network,block', 'grups', 'C,d'),
      lock: choice('network', 'view,view', 'lesson,step', '🦄,,x', 'g'),
      embed: choice('1', 'table', 'tabel', 'wiring', 'Curve'),
    }).map(([key, value]) => value.map((text) => `${key}=${text}`)),
  );

/** Percent signs that say nothing, separators in heaps, and what is no query at all. */
const garbage = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(
      '%',
      '%%',
      '%zz',
      '%E0%A4%A',
      '&&&',
      '===',
      '?',
      '#',
      '?model=resnet18',
      'model',
      'model%3Dresnet18',
      '+',
      'layers=%33%2C%34',
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.webQueryParameters(),
  );

/** Once in a while a very long one: up to a megabyte of the same. */
const megabytes = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('model=x', 'layers=1,', '&a=1', '🦄', '%', 'utm_source=x', '\u0000'),
      fc.constantFrom(8000, 100_000, 2 ** 20),
    )
    .map(([part, length]) => part.repeat(Math.ceil(length / part.length)));

/** Any query of a link, however wrong: known and unknown keys, keys twice, numbers, text, emoji, garbage, a megabyte. */
export function anyQueries(): fc.Arbitrary<string> {
  const parts = fc.array(
    fc.oneof(
      { weight: 6, arbitrary: pairs() },
      { weight: 12, arbitrary: plausible() },
      { weight: 1, arbitrary: garbage() },
    ),
    { maxLength: 8 },
  );
  const one = pairs().map((pair) => [pair]); // alone, so that no other's note hides a missing one
  const query = fc
    .tuple(fc.constantFrom('', '?'), fc.oneof({ weight: 1, arbitrary: one }, { weight: 2, arbitrary: parts }))
    .map(([mark, list]) => mark + list.join('&'));
  return fc.oneof(
    { weight: 200, arbitrary: query },
    { weight: 1, arbitrary: fc.tuple(query, megabytes(), query).map((three) => three.join('&')) },
  );
}
