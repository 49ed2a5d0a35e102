import { expect, test } from 'vitest';
import decks from './decks.json';
import links from './links.json';
import { readDeck, readLink } from './readings';

test('there are as many as were recorded', () => {
  expect(links.length).toBeGreaterThanOrEqual(300);
  expect(decks.length).toBeGreaterThanOrEqual(50);
});

test('every recorded link opens the state that it opened, and is written as it was', () => {
  for (const recorded of links) expect(readLink(recorded.link)).toEqual(recorded);
});

test('every recorded lecture is read as it was, and its scenes open what they opened', () => {
  for (const recorded of decks) expect(JSON.parse(JSON.stringify(readDeck(recorded.file)))).toEqual(recorded);
});
