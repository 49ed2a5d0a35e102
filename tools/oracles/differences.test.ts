import { expect, test } from 'vitest';
import { compare } from './differences';

const network = (fields: object) => ({ models: [{ name: 'resnet18', ...fields }] });

test('a count that differs by one is named by its network', () => {
  expect(compare(network({ params: 11689512 }), network({ params: 11689513 })).differences).toEqual([
    { field: 'models.resnet18.params', stands: 11689512, made: 11689513 },
  ]);
});

test('floating point is no difference, unless it is more than that', () => {
  expect(compare({ logits: [0.1, 1, 30.5] }, { logits: [0.1 + 1e-7, 1, 30.5001] })).toEqual({
    differences: [],
    roundings: [expect.closeTo(1e-7, 9), expect.closeTo(1e-4, 9)],
  });
  expect(compare({ logits: [0.1] }, { logits: [0.101] }).differences).toHaveLength(1);
});

test('what is new, gone, or in another place', () => {
  expect(compare({ a: [1], b: { x: 1, y: 2 } }, { b: { y: 2, x: 1 }, c: 3 }).differences).toEqual([
    { field: 'a', stands: [1], made: undefined },
    { field: 'b (order)', stands: 'x y', made: 'y x' },
    { field: 'c', stands: undefined, made: 3 },
  ]);
});

test('layers that are called twice are told apart by their place', () => {
  const layers = (last: number) => [
    { name: 'relu', at: 1 },
    { name: 'relu', at: last },
  ];
  expect(compare(layers(2), layers(3)).differences).toEqual([{ field: '1.at', stands: 2, made: 3 }]);
});
