import { expect, test } from 'vitest';
import { CATALOGUE } from '../../src/model/architecture/catalogue';
import { DEFAULT_SPEC } from '../../src/model/architecture/spec';
import { changesOf } from './controls';

test.each(['resnet50', 'resnet152', 'cifar_resnet1202'] as const)(
  '%s: no change sets a control to what it says already',
  (id) => {
    const { layers, shortcut } = CATALOGUE[id];
    const shown = new Map([
      ['Shortcut', shortcut as string],
      ['Order', DEFAULT_SPEC.order],
      ['Stride on', DEFAULT_SPEC.stride_on],
      ['Groups', '0'], // the first stop
      ['Blocks in conv3_x', String(layers[1])],
    ]);
    const changes = changesOf(id, 100);
    expect(changes).toHaveLength(100);
    for (const { control, value } of changes) {
      expect(shown.get(control)).toBeDefined();
      expect(shown.get(control)).not.toBe(value);
      shown.set(control, value);
    }
  },
);

test('a network of basic blocks has no groups and no stride to move', () => {
  const controls = new Set(changesOf('cifar_resnet1202', 100).map(({ control }) => control));
  expect([...controls]).toEqual(['Shortcut', 'Order', 'Blocks in conv3_x']);
});
