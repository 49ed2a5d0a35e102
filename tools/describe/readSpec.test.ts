import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validSpecs } from '../../tests/support/specs';
import { CATALOGUE } from '../../src/model/architecture/catalogue';
import { DEFAULT_SPEC } from '../../src/model/architecture/spec';
import { readSpec } from './readSpec';

function refusalOf(text: string): string {
  const read = readSpec(text);
  if (read.ok) throw new Error(`accepted: ${text.slice(0, 100)}`);
  return read.sentence;
}

describe('what is accepted', () => {
  test('an id, bare or as a JSON string', () => {
    for (const text of ['resnet50', ' resnet50\r', '"resnet50"', '\uFEFFresnet50']) {
      expect(readSpec(text)).toEqual({ ok: true, spec: CATALOGUE.resnet50 });
    }
  });

  test('a spec, whose missing fields take the default', () => {
    expect(readSpec('{}')).toEqual({ ok: true, spec: DEFAULT_SPEC });
    expect(readSpec('{"block":"bottleneck","groups":32,"width_per_group":4}')).toEqual({
      ok: true,
      spec: { ...DEFAULT_SPEC, block: 'bottleneck', groups: 32, width_per_group: 4 },
    });
  });

  test('another input size, for ids and specs', () => {
    expect(readSpec('cifar_resnet20', [40, 48])).toEqual({
      ok: true,
      spec: { ...CATALOGUE.cifar_resnet20, input_size: [40, 48] },
    });
    expect(readSpec('{"input_size":[64,64]}', [40, 48])).toEqual({
      ok: true,
      spec: { ...DEFAULT_SPEC, input_size: [40, 48] },
    });
  });

  test('every valid spec, unchanged', () => {
    fc.assert(
      fc.property(validSpecs(), (spec) => {
        expect(readSpec(JSON.stringify(spec))).toEqual({ ok: true, spec });
      }),
    );
  });
});

describe('what is refused, with what would be right', () => {
  test.each([
    ['resnet51', 'There is no model “resnet51”. The nearest is resnet50.'],
    ['"ResNet-18"', 'There is no model “ResNet-18”. The nearest is resnet18.'],
    ['vgg16', 'The models are resnet18, resnet34,'],
    ['__proto__', 'There is no model “__proto__”.'],
    ['{"layers":[3,4,6,3]', 'This is not JSON: '],
    ["{'block':'basic'}", 'This is not JSON: '],
    ['[3,4,6,3]', 'A spec is a JSON object such as {"block": "bottleneck"'],
    ['null', 'A spec is a JSON object'],
    ['50', 'A spec is a JSON object'],
    ['{"depth":50}', 'There is no field “depth”. The fields are block, layers,'],
    ['{"__proto__":{}}', 'There is no field “__proto__”.'],
    ['{"base_planes":0}', 'base_planes cannot be 0: it takes whole numbers from 1 to 4,096.'],
    ['{"layers":[2,1.5]}', 'layers cannot be 1.5: it takes whole numbers from 1 to 1,000.'],
    ['{"layers":[]}', 'A network has 1 to 6 stages; 0 were given.'],
    ['{"groups":32}', 'BasicBlock takes neither groups nor another width'],
    ['{"block":"bottleneck","width_per_group":1,"base_planes":16}', 'From 4 on it works.'],
    ['{"block":"bottleneck","groups":4096,"width_per_group":4096}', 'channels wide; the app builds up to 131,072.'],
    ['x'.repeat(2_000_000), 'A spec has at most 1,000,000 characters.'],
  ])('%.60s', (text, piece) => {
    expect(refusalOf(text)).toContain(piece);
  });

  test.each([
    ['{"base_planes":"64"}', 'base_planes has the text "64" for a number; numbers stand without quotes: 64.'],
    ['{"layers":[3,"4"]}', 'layers has the text "4" for a number; numbers stand without quotes: 4.'],
    ['{"input_size":["224",224]}', 'input_size has the text "224" for a number; numbers stand without quotes: 224.'],
    ['{"layers":"3,4,6,3"}', 'layers is a list with the blocks of each stage, such as [3, 4, 6, 3].'],
    ['{"layers":3}', 'layers is a list with the blocks of each stage, such as [3, 4, 6, 3].'],
    [
      '{"zero_init_residual":"true"}',
      'zero_init_residual has the text "true" for true or false; they stand without quotes.',
    ],
    ['{"zero_init_residual":1}', 'zero_init_residual cannot be 1: it is true or false.'],
    ['{"block":"Bottleneck"}', 'block cannot be "Bottleneck": it is basic or bottleneck.'],
    ['{"shortcut":" b"}', 'shortcut cannot be " b": it is none, A, B or C.'],
  ])('what a link may say but JSON may not: %s', (text, sentence) => {
    expect(refusalOf(text)).toBe(sentence);
  });

  test('a long list of mistakes is told in part', () => {
    const unknown = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`f${i}`, i]));
    const sentence = refusalOf(JSON.stringify(unknown));
    expect(sentence).toMatch(/“f4”.*\(4995 more\.\)$/);
    expect(sentence.length).toBeLessThan(2000);
  });

  test('no text makes it throw', () => {
    const anyFields = fc
      .jsonValue()
      .map((value) => JSON.stringify({ layers: value, groups: value, block: value, input_size: value }));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), anyFields), (text) => {
        const read = readSpec(text);
        expect(read.ok || read.sentence !== '').toBe(true);
      }),
    );
  });
});
