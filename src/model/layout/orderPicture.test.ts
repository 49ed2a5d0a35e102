import { describe, expect, test } from 'vitest';
import { overlap } from '../../../tests/support/layouts';
import { CATALOGUE, type ModelId } from '../architecture/catalogue';
import { allBlocks } from '../graph/layerGraph';
import { buildGraph } from '../network/buildGraph';
import { layOutOrder, type OrderPicture } from './orderPicture';
import type { Orientation } from './orientation';

const FOLLOWING = 2;
const ORIENTATIONS = ['right', 'down'] as const satisfies readonly Orientation[];
const draw = (id: ModelId, orientation: Orientation, changes = {}): OrderPicture =>
  layOutOrder(
    allBlocks(buildGraph({ ...CATALOGUE[id], ...changes })).find((block) => block.id === 'layer2.1')!.template,
    FOLLOWING,
    orientation,
  ); // each has this block
const kinds = ({ boxes }: OrderPicture, onTrunk: boolean) =>
  boxes
    .filter((box) => box.isOnTrunk === onTrunk && box.layer !== null)
    .map(({ layer }) => layer!.kind)
    .join(' ');
const convolutions = ({ boxes }: OrderPicture) =>
  boxes.filter(({ layer }) => layer?.kind === 'conv').map(({ box }) => box);

describe.each(ORIENTATIONS)('both orders, drawn %s', (orientation) => {
  const post = draw('resnet200', orientation);
  const pre = draw('resnet200_pre', orientation);

  test('the layers of the branch in the order of the papers', () => {
    expect(kinds(post, false)).toBe('conv bn relu conv bn relu conv bn');
    expect(kinds(pre, false)).toBe('bn relu conv bn relu conv bn relu conv');
  });

  test('convolutions and additions stand at the same places', () => {
    expect(convolutions(pre)).toEqual(convolutions(post));
    expect(pre.additions).toEqual(post.additions);
    expect(pre.states).toEqual(post.states);
    expect([pre.width, pre.height]).toEqual([post.width, post.height]);
  });

  test('a ReLU stands on the shortcut behind every addition, or none does, and breaks the gradient’s way', () => {
    expect(kinds(post, true)).toBe('relu relu relu');
    expect(kinds(pre, true)).toBe('');
    expect([post.gradient.length, pre.gradient.length]).toEqual([4, 1]);
    const axis = orientation === 'right' ? 'x' : 'y';
    const ends = post.gradient.flatMap(({ from, to }) => [from[axis], to[axis]]);
    expect(ends).toEqual(ends.toSorted((a, b) => b - a)); // backwards, without a turn
    expect(pre.gradient[0]).toEqual({ from: post.gradient[0]!.from, to: post.gradient.at(-1)!.to });
  });
});

test.each(
  ORIENTATIONS.flatMap(
    (orientation) =>
      [
        ['resnet200', orientation, {}],
        ['resnet200_pre', orientation, {}],
        ['resnet34', orientation, {}],
        ['resnet34', orientation, { order: 'pre' }],
      ] as const,
  ),
)('%s %s: nothing overlaps or leaves the picture', (...[id, orientation, changes]) => {
  const picture = draw(id, orientation, changes);
  const boxes = [
    ...picture.boxes.map(({ box }) => box),
    ...picture.additions.map(({ center: { x, y }, radius }) => ({
      x: x - radius,
      y: y - radius,
      width: 2 * radius,
      height: 2 * radius,
    })),
  ];
  expect(boxes.filter((box, i) => boxes.some((other, j) => j !== i && overlap(box, other)))).toEqual([]);
  expect(
    boxes.filter(
      ({ x, y, width, height }) => x < 0 || y < 0 || x + width > picture.width || y + height > picture.height,
    ),
  ).toEqual([]);
  expect(picture.additions).toHaveLength(1 + FOLLOWING);
  expect(picture.branches).toHaveLength(1 + FOLLOWING);
});
