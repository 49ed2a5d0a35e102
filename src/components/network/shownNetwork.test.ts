import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../model/architecture/catalogue';
import { sameNetwork, sameSpec } from '../../model/architecture/spec';
import { codeFor } from '../../model/codegen/codeFor';
import { buildGraph } from '../../model/network/buildGraph';
import { argumentsOf } from './export/figureNotes';
import { recognise } from './shownNetwork';

describe('ResNet-50 whose weights begin otherwise', () => {
  const spec = { ...CATALOGUE.resnet50, zero_init_residual: true };

  test('is still ResNet-50, and another spec', () => {
    expect(sameNetwork(spec, CATALOGUE.resnet50)).toBe(true);
    expect(sameSpec(spec, CATALOGUE.resnet50)).toBe(false);
    expect(recognise(spec, 'resnet34')).toBe('resnet50');
    expect(codeFor(buildGraph(spec), 'pytorch').lines[0]!.text).toBe('# ResNet-50: 25,557,032 parameters');
  });

  test('is built of the same parts', () => {
    const [own, known] = [buildGraph(spec), buildGraph(CATALOGUE.resnet50)];
    expect(own.stages[0]!.blocks[0]!.template).toBe(known.stages[0]!.blocks[0]!.template);
  });

  test('says in a figure’s note what builds it again', () => {
    expect(argumentsOf({ modelId: 'resnet50', spec })).toBe('resnet50, zero_init_residual=true');
    expect(argumentsOf({ modelId: 'resnet50', spec: CATALOGUE.resnet50 })).toBe('resnet50');
  });
});
