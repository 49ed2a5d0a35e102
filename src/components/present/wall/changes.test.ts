import { expect, test } from 'vitest';
import { CATALOGUE, type ModelId } from '../../../model/architecture/catalogue';
import type { ArchitectureSpec } from '../../../model/architecture/spec';
import { derive } from '../../../model/derive';
import { changesBetween, type Counted } from './changes';

function counted(id: ModelId, change: Partial<ArchitectureSpec> = {}): Counted {
  const spec = { ...CATALOGUE[id], ...change };
  const derived = derive(spec);
  if (!derived.ok) throw new Error(`${id} cannot be counted`);
  return { name: id, spec, figures: derived.value.figures };
}

/** Parameters as in torchvision's documentation, dashed lines as in Figure 3 of the ResNet paper and its 1×1 in conv2_x. */
test('from ResNet-34 to ResNet-50: another block, more parameters, one dashed line more', () => {
  expect(changesBetween(counted('resnet34'), counted('resnet50'))).toEqual([
    { what: 'name', from: 'resnet34', to: 'resnet50' },
    { what: 'block', from: 'basic', to: 'bottleneck' },
    { what: 'parameters', from: 21_797_672, to: 25_557_032 },
    { what: 'dashed', from: 3, to: 4 },
  ]);
});

test('option A: the dashed lines become padded ones, without parameters', () => {
  expect(changesBetween(counted('resnet34'), counted('resnet34', { shortcut: 'A' }))).toEqual([
    { what: 'shortcut', from: 'B', to: 'A' },
    {
      what: 'parameters',
      from: 21_797_672,
      to: 21_797_672 - (64 * 128 + 128 * 256 + 256 * 512 + 2 * (128 + 256 + 512)),
    },
    { what: 'dashed', from: 3, to: 0 },
    { what: 'padded', from: 0, to: 3 },
  ]);
});

test('nothing changed, nothing said', () => {
  expect(changesBetween(counted('resnet50'), counted('resnet50'))).toEqual([]);
});
