import { expect, test } from 'vitest';
import { type Drawn, readInk, writeInk } from './inkText';

const DRAWN: Drawn = new Map([
  [
    's1',
    [
      {
        pen: 'mark',
        points: [
          [0, 0],
          [100.5, 40],
        ],
      },
      { pen: 'dashes', points: [[7, 8]] },
    ],
  ],
  [
    's2',
    [
      {
        pen: 'ink',
        points: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
  ],
]);

test('what was drawn comes back to its show, scene by scene', () => {
  expect(readInk(writeInk('a', DRAWN), 'a')).toEqual(DRAWN);
});

test('points are kept to a tenth, and a scene without strokes is not', () => {
  const text = writeInk(
    'a',
    new Map([
      ['s1', [{ pen: 'ink', points: [[1.234, 5.678]] }]],
      ['s2', []],
    ]),
  );
  expect(text).toBe('{"show":"a","scenes":[["s1",[{"pen":"ink","points":[[1.2,5.7]]}]]]}');
});

test('another show has nothing of it', () => {
  expect(readInk(writeInk('a', DRAWN), 'b').size).toBe(0);
});

test.each([
  null,
  '',
  'null',
  '[]',
  '{"show":"a"}',
  '{"show":"a","scenes":7}',
  '{"show":"a","scenes":[[1,[]],["s1"],null]}',
  '{"show":"a","scenes":[["s1",[{"pen":"ink","po',
])('what cannot be read is nothing: %s', (text) => {
  expect(readInk(text, 'a').size).toBe(0);
});

test('of damaged strokes the whole ones are kept', () => {
  const strokes = [
    { pen: 'ink', points: [[1, 2]] },
    { pen: 'red', points: [[1, 2]] },
    { pen: 'ink', points: [] },
    { pen: 'ink', points: [[1, null]] },
    { pen: 'ink', points: [[1, 2, 3]] },
    null,
    'ink',
    { pen: 'mark' },
  ];
  expect(readInk(JSON.stringify({ show: 'a', scenes: [['s1', strokes]] }), 'a').get('s1')).toEqual([
    { pen: 'ink', points: [[1, 2]] },
  ]);
});
