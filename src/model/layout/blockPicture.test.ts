import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap } from '../../../tests/support/layouts';
import { validSpecs } from '../../../tests/support/specs';
import { CATALOGUE, MODEL_IDS, type ModelId } from '../architecture/catalogue';
import { allBlocks, type Template } from '../graph/layerGraph';
import { buildGraph } from '../network/buildGraph';
import { type BlockPicture, layOutBlockPicture } from './blockPicture';

const templateOf = (id: ModelId, block: string): Template =>
  allBlocks(buildGraph(CATALOGUE[id])).find((b) => b.id === block)!.template; // the ids below are there
const groups = ({ boxes }: BlockPicture, isBranch: boolean) =>
  boxes.filter((box) => box.isBranch === isBranch).map(({ layers }) => layers.map((l) => l.name).join(' + '));

describe('both paths of a block, downwards', () => {
  test.each<[id: ModelId, block: string, main: string[], branch: string[], addition: boolean]>([
    ['resnet34', 'layer2.0', ['conv1', 'bn1 + relu', 'conv2', 'bn2', 'relu_1'], ['downsample.0 + downsample.1'], true],
    ['resnet34', 'layer2.1', ['conv1', 'bn1 + relu', 'conv2', 'bn2', 'relu_1'], [], true],
    [
      'resnet50',
      'layer1.0',
      ['conv1', 'bn1 + relu', 'conv2', 'bn2 + relu_1', 'conv3', 'bn3', 'relu_2'],
      ['downsample.0 + downsample.1'],
      true,
    ],
    ['plain34', 'layer2.0', ['conv1', 'bn1 + relu', 'conv2', 'bn2 + relu_1'], [], false],
  ])('%s %s', (id, block, main, branch, hasAddition) => {
    const picture = layOutBlockPicture(templateOf(id, block));
    expect(groups(picture, false)).toEqual(main);
    expect(groups(picture, true)).toEqual(branch);
    expect(picture.addition !== null).toBe(hasAddition);
    expect(picture.shortcutPaths.length > 0).toBe(hasAddition);
  });

  test('the addition lies before the last ReLU, and after it where the block is pre-activated', () => {
    const post = layOutBlockPicture(templateOf('resnet50', 'layer1.0'));
    const pre = layOutBlockPicture(templateOf('resnet200_pre', 'layer1.1'));
    const bottomOf = ({ boxes }: BlockPicture, name: string) =>
      boxes.find(({ layers }) => layers.some((l) => l.name === name))!.box; // named below
    expect(post.addition!.center.y).toBeGreaterThan(bottomOf(post, 'bn3').y + bottomOf(post, 'bn3').height);
    expect(post.addition!.center.y).toBeLessThan(bottomOf(post, 'relu_2').y);
    expect(pre.addition!.center.y).toBeGreaterThan(Math.max(...pre.boxes.map(({ box }) => box.y + box.height)));
  });
});

/** What somebody would see to be wrong with a picture. */
function faultsOf(template: Template): string[] {
  const picture = layOutBlockPicture(template);
  const { boxes, addition, width, height, lines } = picture;
  const shown = [...boxes.flatMap(({ layers }) => layers), ...(addition === null ? [] : [addition.layer])];
  const main = boxes.filter(({ isBranch }) => !isBranch).map(({ box }) => box.y);
  return [
    ...(shown.length === template.layers.length && new Set(shown).size === shown.length
      ? []
      : ['a layer is missing or there twice']),
    ...(/null|NaN/.test(JSON.stringify([boxes.map(({ box }) => box), lines, picture.shortcutPaths]))
      ? ['a number is none']
      : []),
    ...boxes
      .filter(({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)
      .map(({ layers }) => `${layers[0]!.name} leaves the picture`),
    ...boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => overlap(a.box, b.box))
        .map((b) => `${a.layers[0]!.name} lies on ${b.layers[0]!.name}`),
    ),
    ...(main.join() === main.toSorted((a, b) => a - b).join() ? [] : ['the main path turns back']),
  ];
}

test('every layer once, nothing outside, nothing on another: for every block of the catalogue', () => {
  for (const id of MODEL_IDS) {
    for (const template of new Set(allBlocks(buildGraph(CATALOGUE[id])).map((b) => b.template)))
      expect(faultsOf(template), id).toEqual([]);
  }
});

test('and for any block at all', () => {
  fc.assert(
    fc.property(validSpecs(), (spec) => {
      expect(
        allBlocks(buildGraph({ ...spec, layers: spec.layers.map((n) => Math.min(n, 2)) })).flatMap(({ template }) =>
          faultsOf(template),
        ),
      ).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
