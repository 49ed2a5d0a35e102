import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draws } from '../../../tests/support/deep';
import { validSpecs } from '../../../tests/support/specs';
import { CATALOGUE, MODEL_IDS } from './catalogue';
import type { Problem } from './problem';
import { RANGES } from './ranges';
import { checkSpec, MAX_CHANNELS } from './rules';
import { SPEC_FIELDS } from './arguments/table';
import { type ArchitectureSpec, DEFAULT_SPEC } from './spec';

/** Problems with these fields on top of the defaults, or on top of a bottleneck network. */
const problemsOf = (fields: object) => checkSpec(fields).problems;
const specFrom = (fields: object) => checkSpec(fields).spec;
const bottleneck = (fields: object) => ({ block: 'bottleneck', ...fields });

/** What JSON, URLs and mistaken code can put into a field. */
const anyValue = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.jsonValue(),
  fc.double(),
  fc.array(fc.double()),
  fc.maxSafeInteger().map(String),
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 1e308, 2 ** 53, '224', ' 7 ', '', 'A', '🧠', Symbol('x'), () => 1),
);
const anyFields = fc.dictionary(fc.oneof(fc.constantFrom(...SPEC_FIELDS), fc.string()), anyValue);

describe('anything at all', () => {
  test('becomes a valid spec, which is then left alone', () => {
    fc.assert(
      fc.property(fc.oneof(anyFields, anyValue), (given) => {
        const { spec } = checkSpec(given);
        expect(checkSpec(spec)).toEqual({ spec, problems: [] });
      }),
      { numRuns: draws(10_000) },
    );
  });

  test('is also mended on top of a network other than the default', () => {
    fc.assert(
      fc.property(anyFields, validSpecs(), (given, base) => {
        const { spec } = checkSpec(given, base);
        expect(checkSpec(spec)).toEqual({ spec, problems: [] });
      }),
      { numRuns: draws(3000) },
    );
  });

  test('numbers of every size meet in every combination of fields', () => {
    const size = fc.oneof(fc.integer({ min: -2, max: 70 }), fc.integer({ min: 1, max: 5000 }), fc.double());
    const given = fc.record(
      {
        block: fc.constantFrom('basic', 'bottleneck'),
        layers: fc.array(size, { maxLength: 8 }),
        groups: size,
        width_per_group: size,
        base_planes: size,
        in_channels: size,
        num_classes: size,
        input_size: fc.array(size, { maxLength: 3 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(given, (fields) => {
        const { spec } = checkSpec(fields);
        expect(checkSpec(spec)).toEqual({ spec, problems: [] });
        for (const width of widestLayers(spec)) expect(width).toBeLessThanOrEqual(MAX_CHANNELS);
        for (const width of widestLayers(spec)) expect(width).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: draws(10_000) },
    );
  });

  test.each([
    '{"block":{"toString":1}}',
    '{"order":{"valueOf":null,"toString":null}}',
    '{"__proto__":{"block":"bottleneck"}}',
    '{"constructor":1}',
  ])('JSON that is a trap for careless code: %s', (json) => {
    expect(checkSpec(JSON.parse(json)).spec).toEqual(DEFAULT_SPEC);
    expect(problemsOf(JSON.parse(json) as object)).toHaveLength(1);
  });

  test('nesting without end', () => {
    const depth = 200_000;
    const nested: unknown = JSON.parse('['.repeat(depth) + ']'.repeat(depth));
    for (const field of SPEC_FIELDS) expect(checkSpec({ [field]: nested }).problems).not.toEqual([]);
  });

  test('a megabyte is refused and quoted in short', () => {
    const megabyte = '🧠'.repeat(2 ** 18);
    const million = Array.from({ length: 1_000_000 }, (_, i) => i);
    const given = [
      { [megabyte]: 1 },
      ...SPEC_FIELDS.map((field) => ({ [field]: megabyte })),
      ...SPEC_FIELDS.map((field) => ({ [field]: million })),
    ];
    const answers = given.map((fields) => checkSpec(fields));
    for (const { spec, problems } of answers) {
      expect(checkSpec(spec).problems).toEqual([]);
      expect(problems).not.toEqual([]);
      expect(JSON.stringify(problems).length).toBeLessThan(2000);
    }
  });
});

describe('valid specs', () => {
  test('survive unchanged', () => {
    fc.assert(
      fc.property(validSpecs(), (spec) => {
        expect(checkSpec(spec)).toEqual({ spec, problems: [] });
      }),
      { numRuns: draws(2000) },
    );
  });

  test.each(MODEL_IDS)('%s is one', (id) => {
    expect(checkSpec(CATALOGUE[id])).toEqual({ spec: CATALOGUE[id], problems: [] });
  });

  test('what is left out takes the default, or the value of the network at hand', () => {
    expect(checkSpec({})).toEqual({ spec: DEFAULT_SPEC, problems: [] });
    expect(checkSpec({ groups: undefined })).toEqual({ spec: DEFAULT_SPEC, problems: [] });
    expect(checkSpec({ groups: 2 }, CATALOGUE.resnet50).spec).toEqual({ ...CATALOGUE.resnet50, groups: 2 });
  });

  test('the bounds themselves are allowed', () => {
    for (const field of ['num_classes', 'in_channels'] as const) {
      for (const value of [RANGES[field].min, RANGES[field].max]) expect(problemsOf({ [field]: value })).toEqual([]);
    }
    expect(problemsOf({ layers: [1000, 1, 1, 1, 1, 1], base_planes: 1, input_size: [1, 4096] })).toEqual([]);
    expect(problemsOf(bottleneck({ layers: [1], groups: 4096, width_per_group: 32 }))).toEqual([]); // 131,072 wide
  });

  test('one number stands for a square', () => {
    expect(checkSpec({ input_size: 96 })).toEqual({ spec: { ...DEFAULT_SPEC, input_size: [96, 96] }, problems: [] });
  });

  test('words are read without regard to case and blanks', () => {
    expect(checkSpec({ block: ' Bottleneck ', shortcut: 'c', order: 'PRE', stem: 'CIFAR', stride_on: '1X1' })).toEqual({
      spec: { ...DEFAULT_SPEC, block: 'bottleneck', shortcut: 'C', order: 'pre', stem: 'cifar', stride_on: '1x1' },
      problems: [],
    });
  });
});

describe('every refusal says what would be right, and takes it', () => {
  test.each([null, 7, 'resnet50', [], [{}], true])('notAnObject: %j', (given) => {
    expect(checkSpec(given)).toEqual({ spec: DEFAULT_SPEC, problems: [{ code: 'notAnObject' }] });
    expect(checkSpec(given, CATALOGUE.resnet50).spec).toEqual(CATALOGUE.resnet50);
  });

  test('unknownField', () => {
    expect(problemsOf({ dilation: 2 })).toEqual([{ code: 'unknownField', field: 'dilation', known: SPEC_FIELDS }]);
  });

  test.each([
    { field: 'block', given: 'Bottle', shown: 'Bottle', allowed: ['basic', 'bottleneck'] },
    { field: 'stem', given: 224, shown: '224', allowed: ['imagenet', 'cifar', 'deep', 'deep_tiered'] },
    { field: 'shortcut', given: null, shown: 'null', allowed: ['none', 'A', 'B', 'C'] },
    { field: 'stride_on', given: ['3x3'], shown: '["3x3"]', allowed: ['3x3', '1x1'] },
    { field: 'order', given: '', shown: '', allowed: ['post', 'pre'] },
  ])('notOneOf: $field $given', ({ field, given, shown, allowed }) => {
    expect(checkSpec({ [field]: given })).toEqual({
      spec: DEFAULT_SPEC,
      problems: [{ code: 'notOneOf', field, given: shown, allowed }],
    });
  });

  test.each([
    { given: 0, nearest: 1, shown: '0' },
    { given: -0, nearest: 1, shown: '0' },
    { given: -7, nearest: 1, shown: '-7' },
    { given: 2.6, nearest: 3, shown: '2.6' },
    { given: 1e308, nearest: 4096, shown: '1e+308' },
    { given: 4097, nearest: 4096, shown: '4097' },
    { given: Infinity, nearest: 4096, shown: 'Infinity' },
    { given: '224', nearest: 224, shown: '224' },
    { given: ' 12 ', nearest: 12, shown: ' 12 ' },
    { given: NaN, nearest: 3, shown: 'NaN' },
    { given: '🧠', nearest: 3, shown: '🧠' },
    { given: '', nearest: 3, shown: '' },
    { given: null, nearest: 3, shown: 'null' },
    { given: true, nearest: 3, shown: 'true' },
    { given: [8], nearest: 3, shown: '[8]' },
    { given: { a: 1 }, nearest: 3, shown: '{"a":1}' },
  ])('notInRange: in_channels $given becomes $nearest', ({ given, nearest, shown }) => {
    const { spec, problems } = checkSpec({ in_channels: given });
    expect(spec).toEqual({ ...DEFAULT_SPEC, in_channels: nearest });
    expect(problems).toEqual([{ code: 'notInRange', field: 'in_channels', given: shown, min: 1, max: 4096 }]);
  });

  test.each<{ fields: object; spec: Partial<ArchitectureSpec>; problem: Partial<Problem> }>([
    {
      fields: { num_classes: 1e9 },
      spec: { num_classes: 1_000_000 },
      problem: { code: 'notInRange', field: 'num_classes', max: 1_000_000 },
    },
    {
      fields: { base_planes: 0 },
      spec: { base_planes: 1 },
      problem: { code: 'notInRange', field: 'base_planes', given: '0', min: 1 },
    },
    {
      fields: { layers: 4 },
      spec: {},
      problem: { code: 'notInRange', field: 'layers', given: '4', min: 1, max: 1000 },
    },
    {
      fields: { layers: [3, 0, 6] },
      spec: { layers: [3, 1, 6] },
      problem: { code: 'notInRange', field: 'layers', given: '0' },
    },
    {
      fields: { layers: [3, 2000] },
      spec: { layers: [3, 1000] },
      problem: { code: 'notInRange', field: 'layers', given: '2000' },
    },
    {
      fields: { layers: [3, '4'] },
      spec: { layers: [3, 4] },
      problem: { code: 'notInRange', field: 'layers', given: '4' },
    },
    {
      fields: { layers: [3, 'x', 5] },
      spec: { layers: [3, 5] },
      problem: { code: 'notInRange', field: 'layers', given: 'x' },
    },
    {
      fields: { layers: [null, 5] },
      spec: { layers: [5] },
      problem: { code: 'notInRange', field: 'layers', given: 'null' },
    },
    { fields: { layers: [NaN] }, spec: {}, problem: { code: 'notInRange', field: 'layers', given: 'NaN' } },
    { fields: { layers: [] }, spec: {}, problem: { code: 'stageCount', given: 0, min: 1, max: 6 } },
    {
      fields: { layers: [1, 2, 3, 4, 5, 6, 7] },
      spec: { layers: [1, 2, 3, 4, 5, 6] },
      problem: { code: 'stageCount', given: 7, min: 1, max: 6 },
    },
    {
      fields: { input_size: [0, 224] },
      spec: { input_size: [1, 224] },
      problem: { code: 'notASize', given: '[0,224]', min: 1, max: 4096 },
    },
    { fields: { input_size: [9999, 10.4] }, spec: { input_size: [4096, 10] }, problem: { code: 'notASize' } },
    {
      fields: { input_size: [32, 64, 3] },
      spec: { input_size: [32, 64] },
      problem: { code: 'notASize', given: '[32,64,3]' },
    },
    { fields: { input_size: [32] }, spec: {}, problem: { code: 'notASize', given: '[32]' } },
    { fields: { input_size: 'large' }, spec: {}, problem: { code: 'notASize', given: 'large' } },
    { fields: { input_size: '64' }, spec: { input_size: [64, 64] }, problem: { code: 'notASize', given: '64' } },
    { fields: { input_size: [null, 32] }, spec: {}, problem: { code: 'notASize', given: '[null,32]' } },
    { fields: { input_size: null }, spec: {}, problem: { code: 'notASize', given: 'null' } },
    { fields: { input_size: NaN }, spec: {}, problem: { code: 'notASize' } },
  ])('$fields', ({ fields, spec, problem }) => {
    expect(specFrom(fields)).toEqual({ ...DEFAULT_SPEC, ...spec });
    expect(problemsOf(fields)).toEqual([expect.objectContaining(problem)]);
  });

  test.each([
    { given: 'true', nearest: true, problems: 1 },
    { given: ' FALSE ', nearest: false, problems: 1 },
    { given: 1, nearest: false, problems: 1 },
    { given: 'yes', nearest: false, problems: 1 },
    { given: true, nearest: true, problems: 0 },
  ])('zero_init_residual $given becomes $nearest', ({ given, nearest, problems }) => {
    const checked = checkSpec({ zero_init_residual: given });
    expect(checked.spec).toEqual({ ...DEFAULT_SPEC, zero_init_residual: nearest });
    expect(checked.problems).toEqual(
      problems === 0
        ? []
        : [{ code: 'notOneOf', field: 'zero_init_residual', given: String(given), allowed: ['true', 'false'] }],
    );
  });

  test('basicHasNoGroups, as torchvision says: "BasicBlock only supports groups=1 and base_width=64"', () => {
    expect(checkSpec({ groups: 32 })).toEqual({
      spec: DEFAULT_SPEC,
      problems: [{ code: 'basicHasNoGroups', groups: 32, widthPerGroup: 64 }],
    });
    expect(checkSpec({ width_per_group: 4 })).toEqual({
      spec: DEFAULT_SPEC,
      problems: [{ code: 'basicHasNoGroups', groups: 1, widthPerGroup: 4 }],
    });
    expect(specFrom({ block: 'basic' })).toEqual(DEFAULT_SPEC);
    const resnext = checkSpec({ block: 'basic' }, CATALOGUE.resnext50_32x4d);
    expect(resnext.spec).toMatchObject({ block: 'basic', groups: 1, width_per_group: 64, layers: [3, 4, 6, 3] });
    expect(resnext.problems).toEqual([{ code: 'basicHasNoGroups', groups: 32, widthPerGroup: 4 }]);
  });

  test.each([
    { planes: 16, width: 3, atLeast: 4 }, // 16·3/64 = 0.75, 16·4/64 = 1
    { planes: 1, width: 63, atLeast: 64 },
    { planes: 3, width: 1, atLeast: 22 }, // 3·22/64 = 1.03
    { planes: 63, width: 1, atLeast: 2 },
  ])('widthVanishes: ⌊$planes · $width / 64⌋ = 0, the width has to be $atLeast', ({ planes, width, atLeast }) => {
    const { spec, problems } = checkSpec(bottleneck({ base_planes: planes, width_per_group: width, groups: 8 }));
    expect(problems).toEqual([{ code: 'widthVanishes', planes, widthPerGroup: width, atLeast }]);
    expect(spec).toMatchObject({ width_per_group: atLeast, base_planes: planes, groups: 8 });
    expect(problemsOf(bottleneck({ base_planes: planes, width_per_group: atLeast, groups: 8 }))).toEqual([]);
  });

  const SIX_STAGES = [1, 1, 1, 1, 1, 1]; // the last has 32 times the base planes
  test.each([
    {
      by: 'groups',
      given: { layers: [1, 1], groups: 4096, width_per_group: 64, base_planes: 64 },
      channels: 128 * 4096,
      mended: { groups: 1024 },
    },
    {
      by: 'the width per group',
      given: { layers: [1, 1], groups: 1, width_per_group: 4096, base_planes: 4096 },
      channels: (8192 * 4096) / 64,
      mended: { width_per_group: 1024 },
    },
    {
      by: 'both',
      given: { layers: [1], groups: 4, width_per_group: 4096, base_planes: 4096 },
      channels: 4096 * 64 * 4,
      mended: { groups: 1, width_per_group: 2048 },
    },
    {
      by: 'planes',
      given: { layers: SIX_STAGES, groups: 1, width_per_group: 64, base_planes: 4096 },
      channels: 4096 * 32 * 4,
      mended: { base_planes: 1024 },
    },
    {
      by: 'planes, while 32 groups are narrow',
      given: { layers: SIX_STAGES, groups: 32, width_per_group: 1, base_planes: 2048 },
      channels: 2048 * 32 * 4,
      mended: { base_planes: 1024 },
    },
  ])('tooWide by $by: no more is halved than has to be', ({ given, channels, mended }) => {
    const { spec, problems } = checkSpec(bottleneck(given));
    expect(problems).toEqual([{ code: 'tooWide', channels, stage: given.layers.length, max: 131_072 }]);
    expect(spec).toEqual({ ...DEFAULT_SPEC, block: 'bottleneck', ...given, ...mended });
  });

  test('131,072 channels are not too wide', () => {
    expect(problemsOf({ layers: SIX_STAGES, base_planes: 4096 })).toEqual([]);
    expect(problemsOf(bottleneck({ layers: SIX_STAGES, base_planes: 1024 }))).toEqual([]);
    expect(problemsOf(bottleneck({ layers: SIX_STAGES, width_per_group: 4096 }))).toEqual([]);
  });

  test('several things at once are all said', () => {
    const { problems } = checkSpec({ block: 'x', layers: [], groups: 0, input_size: 'y', colour: 'red' });
    expect(problems.map(({ code }) => code).toSorted()).toEqual([
      'notASize',
      'notInRange',
      'notOneOf',
      'stageCount',
      'unknownField',
    ]);
  });
});

/** Channels of the last stage, by torchvision's formula. */
function widestLayers({ block, layers, base_planes, width_per_group, groups }: ArchitectureSpec): number[] {
  const planes = base_planes * 2 ** (layers.length - 1);
  if (block === 'basic') return [planes];
  return [planes * 4, Math.trunc(planes * (width_per_group / 64)) * groups];
}
