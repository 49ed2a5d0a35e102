import { expect, test } from 'vitest';
import { type Axis, axisFor, stackedBar } from './barGeometry';

const byKind = { conv3x3: 50, conv1x1: 0, projection: 30, stem: 0, bn: 20, fc: 0 };

test('segments lie end to end in the order of kinds, and empty kinds have none', () => {
  expect(stackedBar({ total: 100, byKind }, axisFor(200))).toEqual([
    { kind: 'conv3x3', start: 0, width: 25 },
    { kind: 'projection', start: 25, width: 15 },
    { kind: 'bn', start: 40, width: 10 },
  ]);
});

test('ticks stand at round numbers with a unit', () => {
  const said = ({ ticks, tickText }: Axis) => ticks.map(tickText);
  expect(said(axisFor(13_114_368))).toEqual(['0', '5 M', '10 M']);
  expect(said(axisFor(1_200_000_000))).toEqual(['0', '0.5 G', '1 G']);
});

test('all values of a chart are in the unit of the longest bar', () => {
  const { text } = axisFor(13_114_368);
  expect([13_114_368, 221_952, 9_536, 128, 0].map(text)).toEqual(['13.11 M', '0.22 M', '0.01 M', '<0.01 M', '0']);
  expect(axisFor(900).text(900)).toBe('900.00');
});

test('a chart of nothing has an axis all the same', () => {
  expect(axisFor(0).position(0)).toBe(0);
});
