import { describe, expect, test } from 'vitest';
import { readDeckFile, writeDeckFile } from '../../state/deck/deckFile';
import { sceneLink, sceneState } from '../../state/deck/sceneLink';
import { DEFAULT_STATE } from '../../state/viewState';
import { lecture as english } from '../en/lecture';
import { LESSONS } from '../lessons';
import { lecture as chinese } from '../zh-CN/lecture';
import { LECTURE_SCENES } from './scenes';

const scenes = Object.entries(LECTURE_SCENES);

test('about twenty scenes in 45 minutes', () => {
  expect(scenes).toHaveLength(20);
  expect(scenes.reduce((sum, [, { minutes }]) => sum + minutes, 0)).toBe(45);
});

test.each(scenes)('“%s”: its link says what the app would write, and its step exists', (_, { link }) => {
  const { state, notes } = sceneState(link, DEFAULT_STATE);
  expect(notes).toEqual([]);
  expect(sceneLink(state)).toBe(link);
  expect(state.learn.step).toBeLessThanOrEqual(LESSONS[state.learn.lesson].steps.length);
});

/** The steps that the notes speak of, by name: a chapter may get more of them. */
test.each([
  ['signal', 'stack'],
  ['normalised', 'through'],
  ['measured', 'easy'],
  ['difference', 'difference'],
  ['nothing', 'nothing'],
  ['trap', 'bottleneck'],
  ['table', 'counting'],
] as const)('“%s” shows the step “%s”', (scene, step) => {
  const { lesson, step: place } = sceneState(LECTURE_SCENES[scene].link, DEFAULT_STATE).state.learn;
  expect(LESSONS[lesson].steps[place - 1]?.id).toBe(step);
});

describe.each([
  ['en', english, '**Ask the room:**'],
  ['zh-CN', chinese, '**问全场：**'],
] as const)('in %s', (_, deck, asking) => {
  test('it is a deck that its own file brings back without repairs', () => {
    expect(readDeckFile(writeDeckFile(deck))).toEqual({ ok: true, deck, repairs: [] });
  });
  test('its scenes plan 45 minutes, each in its field and not in its notes', () => {
    expect(deck.scenes.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)).toBe(45);
    expect(deck.scenes.filter(({ notes }) => /^\*\*\d+/.test(notes))).toEqual([]);
  });
  test('three questions are asked, and every scene has notes of use', () => {
    expect(deck.scenes.filter(({ notes }) => notes.includes(asking))).toHaveLength(3);
    expect(deck.scenes.filter(({ notes }) => notes.length < 60)).toEqual([]);
  });
});

test('both languages give the same numbers', () => {
  const numbers = (text: string) => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).toSorted();
  for (const [i, { id, notes }] of english.scenes.entries()) {
    expect(numbers(chinese.scenes[i]!.notes), id).toEqual(numbers(notes)); // as many scenes
  }
});
