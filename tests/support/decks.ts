import fc from 'fast-check';
import { writeDeckFile } from '../../src/state/deck/deckFile';
import type { Deck } from '../../src/state/deck/deck';

const LINKS = [
  'view=explore&model=resnet50',
  'view=groups&model=resnet34&part=cost',
  'view=learn&model=resnet34&lesson=table&step=3',
  'view=explore&model=plain34&compare=resnet34',
];
const text = (maxLength: number) => fc.string({ unit: 'binary', maxLength });

const minutes = () =>
  fc.oneof(
    fc.constant(null),
    fc.integer({ min: 1, max: 6000 }).map((tenths) => tenths / 10),
  );

/** Any deck that the app can hold: every sign in its texts, links that say something. */
export function anyDecks(): fc.Arbitrary<Deck> {
  const scene = fc.record({
    title: text(40),
    notes: text(120),
    link: fc.constantFrom(...LINKS),
    live: fc.constantFrom('keep' as const, 'restore' as const),
    minutes: minutes(),
  });
  return fc.record({
    title: text(40),
    scenes: fc.array(scene, { maxLength: 12 }).map((scenes) => scenes.map((one, i) => ({ id: `s${i + 1}`, ...one }))),
  });
}

const NASTY: readonly unknown[] = [
  null,
  0,
  -1,
  1e308,
  true,
  '',
  'x',
  '🦄',
  '\u0000',
  [],
  [[]],
  {},
  { a: 1 },
  '__proto__',
  'view=%',
  'javascript:alert(1)',
  'view=explore&model=x',
  'https://example.org/?view=groups#a',
  'x'.repeat(9000),
  2.25,
  600.1,
  0.01,
];

/** What happens to a file: cut off, a sign changed, a value of it something else, a key lost, doubled scenes. */
export function damagedDecks(): fc.Arbitrary<string> {
  const whole = anyDecks().map((deck) => writeDeckFile(deck));
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const cut = fc.tuple(whole, place).map(([file, at]) => file.slice(0, Math.floor(at * file.length)));
  const changed = fc
    .tuple(whole, place, fc.constantFrom('', '{', '"', ',', ']', '\\', '\n', 'é', '0'))
    .map(([file, at, sign]) => {
      const i = Math.floor(at * file.length);
      return file.slice(0, i) + sign + file.slice(i + 1);
    });
  const replaced = fc
    .tuple(anyDecks(), place, fc.constantFrom(...NASTY))
    .map(([deck, at, value]) => replaceOne(JSON.parse(writeDeckFile(deck)), at, value));
  const doubled = anyDecks().map(({ title, scenes }) => writeDeckFile({ title, scenes: [...scenes, ...scenes] }));
  const garbage = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom('', ' ', '\uFEFF', '[[[[', '<!doctype html>', 'null'),
  );
  return fc.oneof(cut, changed, replaced, doubled, garbage);
}

/** One value somewhere in it is another, or is gone. */
function replaceOne(tree: unknown, at: number, value: unknown): string {
  const holders: [object, string][] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      holders.push([node, key]);
      visit(Reflect.get(node, key));
    }
  };
  visit(tree);
  const [holder, key] = holders[Math.floor(at * holders.length * 0.999)]!; // a deck has keys
  if (value === 0) Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, key, value);
  return JSON.stringify(tree);
}
