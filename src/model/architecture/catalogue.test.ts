import { describe, expect, test } from 'vitest';
import { torchvisionModels, variants } from '../../../tests/support/oracles';
import { oracleSpec } from '../../../tests/support/specs';
import { CATALOGUE, FAMILIES, isModelId, MODEL_IDS, MODEL_NAMES } from './catalogue';

/** Networks whose arguments an oracle states under the same name. */
const stated = [...torchvisionModels(), ...variants()].filter(({ name }) => isModelId(name));

test.each(stated)('$name has the arguments of the oracle', (oracle) => {
  expect(CATALOGUE[oracle.name as keyof typeof CATALOGUE]).toEqual(oracleSpec(oracle));
});

test("all ten of torchvision's networks are there, or are made from their arguments", () => {
  const torchvision = [
    'resnet18',
    'resnet34',
    'resnet50',
    'resnet101',
    'resnet152',
    'resnext50_32x4d',
    'resnext101_32x8d',
    'resnext101_64x4d',
    'wide_resnet50_2',
    'wide_resnet101_2',
  ];
  expect(MODEL_IDS).toEqual(expect.arrayContaining(torchvision));
  expect(stated.map(({ name }) => name)).toEqual(expect.arrayContaining(torchvision));
});

test.each([
  ['cifar_plain20', 'cifar_resnet20'],
  ['cifar_plain32', 'cifar_resnet32'],
  ['cifar_plain44', 'cifar_resnet44'],
  ['cifar_plain56', 'cifar_resnet56'],
  ['plain18', 'resnet18'],
  ['plain34', 'resnet34'],
] as const)('%s is %s without its shortcuts', (plain, residual) => {
  expect(CATALOGUE[plain]).toEqual({ ...CATALOGUE[residual], shortcut: 'none' });
});

test('resnet200 and its pre-activated form: [3, 24, 36, 3] (He et al. 2016, appendix)', () => {
  expect(CATALOGUE.resnet200).toEqual({ ...CATALOGUE.resnet152, layers: [3, 24, 36, 3] });
  expect(CATALOGUE.resnet200_pre).toEqual({ ...CATALOGUE.resnet200, order: 'pre' });
});

describe('a menu', () => {
  test('shows every network once', () => {
    expect(Object.values(FAMILIES).flat().toSorted()).toEqual(MODEL_IDS.toSorted());
  });

  test('shows no two under one name', () => {
    expect(new Set(Object.values(MODEL_NAMES)).size).toBe(MODEL_IDS.length);
  });
});

test("ids are the catalogue's own keys and nothing that JavaScript adds", () => {
  expect(isModelId('resnet50')).toBe(true);
  for (const text of ['', 'ResNet50', 'resnet51', 'toString', '__proto__', 'constructor'])
    expect(isModelId(text)).toBe(false);
});
