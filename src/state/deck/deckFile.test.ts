import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draws } from '../../../tests/support/deep';
import { anyDecks, damagedDecks } from '../../../tests/support/decks';
import { readDeckFile, writeDeckFile } from './deckFile';
import { sceneState } from './sceneLink';
import { DEFAULT_STATE } from '../viewState';

const LECTURE = `{
  "format": "resnet-atlas-deck",
  "version": 2,
  "title": "Two scenes",
  "scenes": [
    {
      "id": "a",
      "title": "Plain",
      "notes": "Ask **first**.\\nThen show.",
      "link": "view=explore&model=plain34",
      "live": "restore",
      "minutes": 2.5
    },
    {
      "id": "b",
      "title": "组卷积",
      "notes": "",
      "link": "view=groups&model=resnet34&part=cost",
      "live": "keep",
      "minutes": null
    }
  ]
}
`;

test('a file read and written is the same file, byte for byte', () => {
  const read = readDeckFile(LECTURE);
  expect(read).toMatchObject({
    ok: true,
    repairs: [],
    deck: {
      title: 'Two scenes',
      scenes: [
        { id: 'a', notes: 'Ask **first**.\nThen show.', minutes: 2.5 },
        { title: '组卷积', live: 'keep', minutes: null },
      ],
    },
  });
  expect(read.ok && writeDeckFile(read.deck)).toBe(LECTURE);
});

test('a file of version 1 is read without a word and plans nothing; it is saved as version 2', () => {
  const first = LECTURE.replace('"version": 2', '"version": 1').replaceAll(/,\n {6}"minutes": (2\.5|null)/g, '');
  expect(first).not.toContain('minutes');
  const read = readDeckFile(first);
  expect(read).toMatchObject({
    ok: true,
    repairs: [],
    deck: {
      scenes: [
        { id: 'a', minutes: null },
        { id: 'b', minutes: null },
      ],
    },
  });
  expect(read.ok && writeDeckFile(read.deck)).toBe(LECTURE.replace('2.5', 'null'));
  expect(readDeckFile(LECTURE.replace('"version": 2', '"version": 1'))).toMatchObject({
    ok: true,
    repairs: [],
    deck: { scenes: [{ minutes: null }, {}] },
  });
});

test('so is every deck that can be made', () => {
  fc.assert(
    fc.property(anyDecks(), (deck) => {
      const file = writeDeckFile(deck);
      expect(readDeckFile(file)).toEqual({ ok: true, deck, repairs: [] });
      expect(readDeckFile(writeDeckFile(deck, null))).toEqual({ ok: true, deck, repairs: [] });
    }),
    { numRuns: draws(300) },
  );
});

const DAMAGED = draws(1000, 200);

describe('damaged files', () => {
  test('each is refused with a reason, or gives scenes that can all be shown', () => {
    let [refused, mended] = [0, 0];
    fc.assert(
      fc.property(damagedDecks(), (file) => {
        const read = readDeckFile(file);
        if (!read.ok) return void refused++;
        if (read.repairs.length > 0) mended++;
        const { scenes } = read.deck;
        expect(new Set(scenes.map(({ id }) => id)).size).toBe(scenes.length);
        expect(scenes.flatMap(({ link }) => sceneState(link, DEFAULT_STATE).notes)).toEqual([]);
        expect(readDeckFile(writeDeckFile(read.deck))).toEqual({ ok: true, deck: read.deck, repairs: [] });
      }),
      { numRuns: DAMAGED },
    );
    expect(refused).toBeGreaterThan(DAMAGED / 5);
    expect(mended).toBeGreaterThan(DAMAGED / 10);
  });
});

/** The lecture with a piece of its text replaced. */
const withPiece = (piece: string, by: string) => {
  expect(LECTURE).toContain(piece);
  return LECTURE.replace(piece, by);
};

describe('refused, with what is wrong and where', () => {
  test.each<[string, string, object]>([
    ['an empty file', ' \n', { code: 'empty' }],
    ['a file cut off in a scene', LECTURE.slice(0, 180), { code: 'cutOff' }],
    ['a comma missing in line 4', withPiece('"Two scenes",', '"Two scenes"'), { code: 'notJson', line: 5 }],
    ['another program’s JSON', '{"format":"slides","version":2}', { code: 'notADeck' }],
    ['a list', '[]', { code: 'notADeck' }],
    ['a later version', withPiece('"version": 2', '"version": 3'), { code: 'newerVersion', version: '3', known: 2 }],
    ['no list of scenes', '{"format":"resnet-atlas-deck","version":1,"title":"","scenes":{}}', { code: 'noScenes' }],
    [
      'not one scene with a link',
      '{"format":"resnet-atlas-deck","version":1,"title":"","scenes":[{"title":"x"},3]}',
      { code: 'noGoodScene', scenes: 2 },
    ],
    ['two million signs and one', 'x'.repeat(2_000_001), { code: 'tooLarge', characters: 2_000_001, max: 2_000_000 }],
  ])('%s', (_, file, refusal) => {
    expect(readDeckFile(file)).toEqual({ ok: false, refusal });
  });
});

describe('mended, and said', () => {
  test.each<[string, string, object[], object]>([
    ['a mark of the encoding before it', `\uFEFF${LECTURE}`, [], { title: 'Two scenes' }],
    [
      'a scene without a link is left out',
      withPiece('"link": "view=explore&model=plain34",', ''),
      [{ code: 'sceneDropped', scene: 1 }],
      { scenes: [{ id: 'b' }] },
    ],
    [
      'a model that there is not',
      withPiece('model=plain34', 'model=ResNet-50'),
      [{ code: 'linkMended', scene: 1 }],
      { scenes: [{ link: 'view=explore&model=resnet50' }, {}] },
    ],
    [
      'a whole address is a link all the same',
      withPiece('"view=explore&model=plain34"', '"https://example.org/atlas/?view=explore&lang=en&model=plain34#x"'),
      [],
      { scenes: [{ link: 'view=explore&model=plain34' }, {}] },
    ],
    [
      'an id that was there',
      withPiece('"id": "b"', '"id": "a"'),
      [{ code: 'idRenewed', scene: 2 }],
      { scenes: [{ id: 'a' }, { id: 's1' }] },
    ],
    [
      'another word for live',
      withPiece('"keep"', '"always"'),
      [{ code: 'liveMended', scene: 2 }],
      { scenes: [{}, { live: 'restore' }] },
    ],
    [
      'a title that is a number',
      withPiece('"Plain"', '34'),
      [{ code: 'textMended', scene: 1 }],
      { scenes: [{ title: '' }, {}] },
    ],
    [
      'minutes with two decimals',
      withPiece('2.5', '2.25'),
      [{ code: 'minutesMended', scene: 1, instead: 2.3 }],
      { scenes: [{ minutes: 2.3 }, {}] },
    ],
    [
      'minutes that are a text',
      withPiece('2.5', '"2.5"'),
      [{ code: 'minutesMended', scene: 1, instead: null }],
      { scenes: [{ minutes: null }, {}] },
    ],
    [
      'minutes that say nothing are none',
      withPiece(',\n      "minutes": 2.5', ''),
      [],
      { scenes: [{ minutes: null }, {}] },
    ],
    [
      'a field of somebody’s own',
      withPiece('"version": 2,', '"version": 2, "author": "me",'),
      [{ code: 'unknownField', field: 'author' }],
      {},
    ],
  ])('%s', (_, file, repairs, deck) => {
    expect(readDeckFile(file)).toMatchObject({ ok: true, repairs, deck });
  });
});
