import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Deck } from './deck';
import { readDeckLink, writeDeckLink } from './deckLink';
import { MAX_DECK_IN_LINK } from './deckText';
import { readUrl, writeUrl } from '../urlCodec';
import { DEFAULT_STATE } from '../viewState';

const deck: Deck = {
  title: '残差网络 & more',
  scenes: [
    {
      id: 's1',
      title: 'Plain',
      notes: 'Ask *first*. 🎓',
      link: 'view=explore&model=plain34',
      live: 'keep',
      minutes: 2.5,
    },
  ],
};
const base64Url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

test('a deck goes through a link and comes back', async () => {
  const text = (await writeDeckLink(deck))!; // small
  const state = { ...DEFAULT_STATE, view: 'present' as const, present: { scene: 0, deck: text, speaker: false } };
  expect(readUrl(writeUrl(state))).toEqual({ state, notes: [] });
  expect(await readDeckLink(text)).toEqual({ ok: true, deck, repairs: [] });
});

test('the text is the file’s JSON, deflated without a header, in base64url: zlib reads it and writes one that is read', async () => {
  const text = (await writeDeckLink(deck))!;
  expect(JSON.parse(inflateRawSync(Buffer.from(text, 'base64url')).toString())).toEqual({
    format: 'resnet-atlas-deck',
    version: 2,
    ...deck,
  });
  expect(
    await readDeckLink(base64Url(deflateRawSync(JSON.stringify({ format: 'resnet-atlas-deck', version: 2, ...deck })))),
  ).toMatchObject({ ok: true, deck });
});

test('a deck that is longer than a link holds gets none', async () => {
  const notes = Array.from({ length: 3000 }, (_, i) => Math.sin(i).toString(36))
    .join('')
    .slice(0, 20_000);
  expect(await writeDeckLink({ title: '', scenes: [{ ...deck.scenes[0]!, notes }] })).toBeNull(); // the deck above has one
});

test('what is damaged, too long or unpacks to gigabytes is refused', async () => {
  const text = (await writeDeckLink(deck))!;
  const bomb = base64Url(deflateRawSync(Buffer.alloc(4_000_000, 32)));
  expect(bomb.length).toBeLessThan(MAX_DECK_IN_LINK);
  for (const bad of [
    text.slice(0, -20),
    `A${text}`,
    'abc',
    '=',
    '%',
    '',
    '-',
    '____',
    'A'.repeat(MAX_DECK_IN_LINK + 1),
    bomb,
    base64Url(deflateRawSync(Buffer.from([0xff, 0xfe]))),
  ]) {
    expect(await readDeckLink(bad), bad.slice(0, 20)).toMatchObject({ ok: false, refusal: { code: 'badLink' } });
  }
  expect(await readDeckLink(base64Url(deflateRawSync('{}')))).toEqual({ ok: false, refusal: { code: 'notADeck' } });
});

test('every cut and every changed sign of a link is refused or gives a deck', async () => {
  const text = (await writeDeckLink(deck))!;
  for (let i = 0; i < text.length; i++) {
    for (const bad of [text.slice(0, i), `${text.slice(0, i)}A${text.slice(i + 1)}`]) {
      const read = await readDeckLink(bad);
      expect(read.ok ? read.deck.scenes.length : read.refusal.code).toBeDefined();
    }
  }
});
