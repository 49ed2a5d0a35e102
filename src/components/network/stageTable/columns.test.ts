import { expect, test } from 'vitest';
import { PAPER_COLUMNS } from '../../../model/figures/tableColumns';
import { arrangeColumns } from './columns';

const arranged = (...args: Parameters<typeof arrangeColumns>) =>
  arrangeColumns(...args).map(({ key, role }) => (role === 'other' ? key : `${key} (${role})`));

test('the network on screen stands in its place among the paper’s', () => {
  expect(arranged(PAPER_COLUMNS, 'resnet34', null)).toEqual([
    'resnet18',
    'resnet34 (current)',
    'resnet50',
    'resnet101',
    'resnet152',
  ]);
});

test('one that was not chosen, or is a person’s own, stands before them', () => {
  expect(arranged(['resnet50'], 'resnext50_32x4d', null)).toEqual(['resnext50_32x4d (current)', 'resnet50']);
  expect(arranged(['resnet50'], null, null)).toEqual(['current (current)', 'resnet50']);
});

test('the compared one stands right after it, once', () => {
  expect(arranged(PAPER_COLUMNS, 'resnet34', 'resnet152')).toEqual([
    'resnet18',
    'resnet34 (current)',
    'resnet152 (compared)',
    'resnet50',
    'resnet101',
  ]);
  expect(arranged(['resnet50'], 'resnet50', 'resnet50')).toEqual(['resnet50 (current)']);
});

test('whatever the order of choosing, columns keep the catalogue’s', () => {
  expect(arranged(['resnext50_32x4d', 'resnet200', 'resnet18'], 'resnet18', null)).toEqual([
    'resnet18 (current)',
    'resnet200',
    'resnext50_32x4d',
  ]);
});
