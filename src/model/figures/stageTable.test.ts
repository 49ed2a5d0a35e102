import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LibraryModel, torchvisionModels } from '../../../tests/support/oracles';
import { oracleSpec, validSpecs } from '../../../tests/support/specs';
import { CATALOGUE, type ModelId } from '../architecture/catalogue';
import type { ArchitectureSpec } from '../architecture/spec';
import { buildGraph } from '../network/buildGraph';
import { costKind } from './layerFigures';
import { networkFigures } from './networkFigures';
import { type ConvolutionLine, type StageCell, tableColumn } from './stageTable';
import { dimensions } from '../graph/shape';

/** The four stages of ImageNet networks, as their papers print them. */
const PAPERS: Partial<Record<ModelId, string[]>> = {
  // He et al. 2015, Table 1
  resnet18: [
    '[3×3, 64 | 3×3, 64] × 2',
    '[3×3, 128 | 3×3, 128] × 2',
    '[3×3, 256 | 3×3, 256] × 2',
    '[3×3, 512 | 3×3, 512] × 2',
  ],
  resnet34: [
    '[3×3, 64 | 3×3, 64] × 3',
    '[3×3, 128 | 3×3, 128] × 4',
    '[3×3, 256 | 3×3, 256] × 6',
    '[3×3, 512 | 3×3, 512] × 3',
  ],
  resnet50: [
    '[1×1, 64 | 3×3, 64 | 1×1, 256] × 3',
    '[1×1, 128 | 3×3, 128 | 1×1, 512] × 4',
    '[1×1, 256 | 3×3, 256 | 1×1, 1024] × 6',
    '[1×1, 512 | 3×3, 512 | 1×1, 2048] × 3',
  ],
  resnet101: [
    '[1×1, 64 | 3×3, 64 | 1×1, 256] × 3',
    '[1×1, 128 | 3×3, 128 | 1×1, 512] × 4',
    '[1×1, 256 | 3×3, 256 | 1×1, 1024] × 23',
    '[1×1, 512 | 3×3, 512 | 1×1, 2048] × 3',
  ],
  resnet152: [
    '[1×1, 64 | 3×3, 64 | 1×1, 256] × 3',
    '[1×1, 128 | 3×3, 128 | 1×1, 512] × 8',
    '[1×1, 256 | 3×3, 256 | 1×1, 1024] × 36',
    '[1×1, 512 | 3×3, 512 | 1×1, 2048] × 3',
  ],
  // Xie et al. 2016, Table 1
  resnext50_32x4d: [
    '[1×1, 128 | 3×3, 128, C=32 | 1×1, 256] × 3',
    '[1×1, 256 | 3×3, 256, C=32 | 1×1, 512] × 4',
    '[1×1, 512 | 3×3, 512, C=32 | 1×1, 1024] × 6',
    '[1×1, 1024 | 3×3, 1024, C=32 | 1×1, 2048] × 3',
  ],
  // He et al. 2015, section 4.2: 6n layers on maps of sizes 32, 16, 8 with 16, 32, 64 filters
  cifar_resnet20: ['[3×3, 16 | 3×3, 16] × 3', '[3×3, 32 | 3×3, 32] × 3', '[3×3, 64 | 3×3, 64] × 3'],
};

const column = (spec: ArchitectureSpec) => {
  const graph = buildGraph(spec);
  return tableColumn(graph, networkFigures(graph));
};

describe('the papers’ tables', () => {
  test.each(Object.entries(PAPERS))('%s', (id, stages) => {
    expect(column(CATALOGUE[id as ModelId]).stages.map(asPrinted)).toEqual(stages);
  });

  test('output sizes of the ImageNet networks, stem and average pool', () => {
    const { stem, stemOutput, stages, pooled, head } = column(CATALOGUE.resnet50);
    expect(stem).toEqual([
      { kind: 'conv', kernel: [7, 7], channels: 64, groups: 1, stride: 2 },
      { kind: 'maxpool', kernel: [3, 3], stride: 2 },
    ]);
    expect(dimensions(stemOutput)).toEqual([64, 112, 112]);
    expect(stages.map(({ output }) => [output.height, output.width])).toEqual([
      [56, 56],
      [28, 28],
      [14, 14],
      [7, 7],
    ]);
    expect(dimensions(pooled)).toEqual([2048, 1, 1]);
    expect(head).toEqual([{ kind: 'avgpool' }, { kind: 'linear', classes: 1000 }]);
  });

  test('a CIFAR network: one 3×3 and no pooling before the first stage', () => {
    const { stem, stemOutput, stages } = column(CATALOGUE.cifar_resnet20);
    expect(stem).toEqual([{ kind: 'conv', kernel: [3, 3], channels: 16, groups: 1, stride: 1 }]);
    expect(dimensions(stemOutput)).toEqual([16, 32, 32]);
    expect(stages.map(({ output }) => dimensions(output))).toEqual([
      [16, 32, 32],
      [32, 16, 16],
      [64, 8, 8],
    ]);
  });

  test('shortcuts: ResNet-50’s conv2_x projects once although its stride is 1; plain-34 has none', () => {
    expect(column(CATALOGUE.resnet34).stages.map(({ shortcuts }) => shortcuts[0])).toEqual([
      'identity',
      'projection',
      'projection',
      'projection',
    ]);
    expect(column(CATALOGUE.resnet50).stages.map(({ shortcuts }) => shortcuts)).toEqual(
      Array.from({ length: 4 }, () => ['projection', 'identity']),
    );
    expect(column(CATALOGUE.plain34).stages[0]?.shortcuts).toEqual(['none', 'none']);
  });

  test('pre-activation is told from the block’s first layer', () => {
    expect(column(CATALOGUE.resnet200).stages.some((stage) => stage.isPreActivated)).toBe(false);
    expect(column(CATALOGUE.resnet200_pre).stages.every((stage) => stage.isPreActivated)).toBe(true);
  });
});

describe.each(torchvisionModels())('$name, by torchvision’s modules', (oracle) => {
  const { stages, params, macs } = column(oracleSpec(oracle));

  test('every stage’s convolutions, repeats and output', () => {
    expect(stages.map(comparable)).toEqual(stages.map((_, i) => expectedStage(oracle, i + 1)));
  });

  test('totals', () => {
    expect({ params, macs }).toEqual({ params: oracle.params, macs: oracle.macs });
  });
});

test('the first block’s lines speak for every block of the stage', () => {
  fc.assert(
    fc.property(validSpecs(), (spec) => {
      const { stages } = buildGraph(spec);
      const cells = column(spec).stages;
      for (const [i, stage] of stages.entries()) {
        const lines = stage.blocks.map(({ template }) =>
          template.layers
            .filter((layer) => layer.kind === 'conv' && costKind(layer) !== 'projection')
            .map(({ window, output }) => [window?.kernel, output.channels, window?.groups]),
        );
        const first = cells[i]!.lines.map(({ kernel, channels, groups }) => [kernel, channels, groups]);
        for (const line of lines) expect(line).toEqual(first);
      }
    }),
    { numRuns: 30 },
  );
});

function asPrinted({ lines, repeats }: StageCell): string {
  const line = ({ kernel, channels, groups }: ConvolutionLine) =>
    `${kernel.join('×')}, ${channels}${groups > 1 ? `, C=${groups}` : ''}`;
  return `[${lines.map(line).join(' | ')}] × ${repeats}`;
}

function comparable({ firstBlock, lines, repeats, output }: StageCell) {
  return { firstBlock, lines, repeats, output: dimensions(output) };
}

function expectedStage({ layers }: LibraryModel, stage: number) {
  const modules = layers.filter(({ name }) => name.startsWith(`layer${stage}.`));
  const blocks = new Set(modules.map(({ name }) => name.split('.')[1]));
  return {
    firstBlock: `layer${stage}.0`,
    lines: modules
      .filter(({ name }) => new RegExp(`^layer${stage}\\.0\\.conv\\d$`).test(name))
      .map(({ kernel, output, groups, stride }) => ({ kernel: [kernel, kernel], channels: output[0], groups, stride })),
    repeats: blocks.size,
    output: modules.at(-1)!.output,
  };
}
