import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validStates } from '../../tests/support/states';
import { CATALOGUE, MODEL_IDS } from '../model/architecture/catalogue';
import type { ArchitectureSpec } from '../model/architecture/spec';
import { readUrl, writeUrl } from './urlCodec';
import { NO_LOCKS } from './locks';
import { DEFAULT_STATE, type ViewState } from './viewState';

const keysOf = (state: ViewState) => Object.fromEntries(new URLSearchParams(writeUrl(state)));
const withSpec = (change: Partial<ArchitectureSpec>, base: ViewState = DEFAULT_STATE): ViewState => ({
  ...base,
  spec: { ...base.spec, ...change },
});

describe('the contract', () => {
  test('a link without any key is Explore with ResNet-34', () => {
    const { state, notes } = readUrl('');
    expect(notes).toEqual([]);
    expect(state).toMatchObject({ view: 'explore', model: 'resnet34', focus: null, explore: { compare: null } });
    expect(state.spec).toMatchObject({
      block: 'basic',
      layers: [3, 4, 6, 3],
      input_size: [224, 224],
      num_classes: 1000,
      shortcut: 'B',
    });
  });

  test('a link says view, language, look and model, and of the network only what differs from the model', () => {
    expect(keysOf(DEFAULT_STATE)).toEqual({ view: 'explore', lang: 'en', theme: 'light', model: 'resnet34' });
    expect(writeUrl(withSpec({ layers: [3, 8, 36, 3], input_size: [192, 256] }))).toBe(
      'view=explore&lang=en&theme=light&model=resnet34&layers=3,8,36,3&input=192x256',
    );
  });

  test.each<[query: string, change: Partial<ArchitectureSpec>]>([
    ['layers=3,4,23,3', { layers: [3, 4, 23, 3] }],
    ['layers=5', { layers: [5] }],
    ['block=bottleneck&groups=32', { block: 'bottleneck', groups: 32 }],
    ['block=bottleneck&width_per_group=4', { block: 'bottleneck', width_per_group: 4 }],
    ['classes=10', { num_classes: 10 }],
    ['input=224x320', { input_size: [224, 320] }],
    ['stem=cifar', { stem: 'cifar' }],
    ['planes=16', { base_planes: 16 }],
    ['shortcut=C', { shortcut: 'C' }],
    ['shortcut=none', { shortcut: 'none' }],
    ['stride_on=1x1', { stride_on: '1x1' }],
    ['order=pre', { order: 'pre' }],
    ['channels=1', { in_channels: 1 }],
  ])('%s is read, and written the same', (query, change) => {
    const { state, notes } = readUrl(query);
    expect(notes).toEqual([]);
    expect(state).toEqual(withSpec(change));
    expect(writeUrl(state)).toBe(`view=explore&lang=en&theme=light&model=resnet34&${query}`);
  });

  test('view, language, look, panel, focus and second network stand in the link too', () => {
    const query =
      'view=explore&lang=zh-CN&theme=projector&model=resnet50&focus=layer1.0.conv2&panel=code&code=keras&compare=plain34';
    const { state, notes } = readUrl(query);
    expect(notes).toEqual([]);
    expect(state).toEqual({
      view: 'explore',
      lang: 'zh-CN',
      theme: 'projector',
      model: 'resnet50',
      spec: CATALOGUE.resnet50,
      focus: 'layer1.0.conv2',
      explore: { ...DEFAULT_STATE.explore, panel: 'code', code: 'keras', compare: 'plain34' },
      groups: DEFAULT_STATE.groups,
      learn: DEFAULT_STATE.learn,
      present: DEFAULT_STATE.present,
      locks: NO_LOCKS,
      embed: null,
    });
    expect(writeUrl(state)).toBe(query);
  });

  test('what a teacher has hidden and frozen, and a figure that stands alone', () => {
    const query = 'view=explore&lang=en&theme=light&model=resnet50&hide=view,code&lock=network&embed=table';
    const { state, notes } = readUrl(query);
    expect(notes).toEqual([]);
    expect([state.locks, state.embed]).toEqual([{ hidden: ['view', 'code'], locked: ['network'] }, 'table']);
    expect(writeUrl(state)).toBe(query);
    const mended = readUrl('hide=Groups, blocks,🦄&lock=d,C,network,model&embed=tables');
    expect(mended.state.locks).toEqual({ hidden: ['block', 'groups'], locked: ['network', 'C', 'd'] });
    expect(mended.state.embed).toBe('table');
    expect(mended.notes).toEqual([
      { code: 'unknownLock', key: 'hide', given: 'blocks', instead: 'block' },
      { code: 'unknownLock', key: 'hide', given: '🦄', instead: null },
      expect.objectContaining({ code: 'unknownChoice', key: 'embed', given: 'tables' }),
    ]);
  });

  test.each([
    ['view=groups&embed=wiring', 'wiring', 0],
    ['view=groups&part=network&embed=table', 'table', 0],
    ['view=groups&part=shortcuts&embed=Stride', 'stride', 0],
    ['view=groups&embed=1', '1', 0],
    ['view=groups&embed=wirings', 'wiring', 1], // a slip
    ['view=groups&part=shortcuts&embed=curve', '1', 1], // another part's
    ['view=groups&embed=code', '1', 1], // Explore's
    ['view=explore&embed=wiring', '1', 1],
    ['view=learn&embed=table', '1', 1],
    ['embed=', '1', 1],
  ])('of the figures that there are: %s', (query, embed, notes) => {
    const read = readUrl(query);
    expect(read.state.embed).toBe(embed);
    expect(read.notes.map(({ code }) => code)).toEqual(Array(notes).fill('unknownChoice'));
  });

  test('the speaker’s window, which has a scene always', () => {
    expect(readUrl('view=present&speaker=1')).toMatchObject({
      state: { present: { scene: 1, speaker: true } },
      notes: [],
    });
    const { state, notes } = readUrl('view=present&speaker=1&present=0');
    expect(notes).toEqual([{ code: 'groupsNotInRange', key: 'present', given: '0', min: 1, max: 200, instead: 1 }]);
    expect(writeUrl(state)).toBe('view=present&lang=en&theme=light&model=resnet34&present=1&speaker=1');
  });
  test('the calculator’s convolution and the stage table’s columns', () => {
    const query =
      'view=explore&lang=en&theme=light&model=resnet34&conv=1x7.64.96.16.bias&columns=resnet18,resnext50_32x4d';
    const { state, notes } = readUrl(query);
    expect(notes).toEqual([]);
    expect(state.explore).toMatchObject({
      convolution: { kernel: [1, 7], inChannels: 64, outChannels: 96, groups: 16, bias: true },
      columns: ['resnet18', 'resnext50_32x4d'],
    });
    expect(writeUrl(state)).toBe(query);
    expect(readUrl('columns=').state.explore.columns).toEqual([]); // the network on screen alone
  });

  test.each([
    ['conv=3x3.64.64.3', '3x3.64.64.2'], // 3 divides no 64
    ['conv=3.64', '3x3.64.128.32'],
    ['conv=0x200.1e9.64.1', '1x99.131072.64.1'],
    ['conv=', '3x3.128.128.32'],
    ['conv=3x3.64.64.2.bias.more', '3x3.64.64.2.bias'],
  ])('a convolution that is none becomes the nearest, and is said: %s', (query, instead) => {
    const { state, notes } = readUrl(query);
    expect(notes).toEqual([{ code: 'convolutionMended', key: 'conv', given: query.slice(5), instead }]);
    expect(readUrl(`conv=${instead}`)).toMatchObject({ state: { explore: state.explore }, notes: [] });
  });

  test('a column that there is not is said', () => {
    const { state, notes } = readUrl('columns=resnet-18,vgg,resnet50');
    expect(state.explore.columns).toEqual(['resnet18', 'resnet50']);
    expect(notes).toMatchObject([
      { code: 'unknownChoice', key: 'columns', given: 'resnet-18' },
      { code: 'unknownChoice', key: 'columns', given: 'vgg' },
    ]);
  });

  test('a page of the course, with a teacher’s seed and selection', () => {
    const query = 'view=learn&lang=en&theme=light&model=resnet34&page=exercises&sheet=7.12.codeBug-layerMacs&key=1';
    const { state, notes } = readUrl(query);
    expect(notes).toEqual([]);
    expect(state.learn).toEqual({
      ...DEFAULT_STATE.learn,
      page: 'exercises',
      sheet: { seed: 7, count: 12, kinds: ['codeBug', 'layerMacs'] },
      showsKey: true,
    });
    expect(writeUrl(state)).toBe(query);
    expect(writeUrl({ ...state, learn: { ...state.learn, page: 'glossary' } })).toBe(
      'view=learn&lang=en&theme=light&model=resnet34&page=glossary',
    );
  });

  test.each([
    [
      'page=exercises&sheet=7.99.codeBug',
      { seed: 7, count: 50, kinds: ['codeBug'] },
      [{ code: 'sheetMended', given: '7.99.codeBug', instead: '7.50.codeBug' }],
    ],
    [
      'page=glosary&sheet=7.12',
      DEFAULT_STATE.learn.sheet,
      [
        {
          code: 'unknownChoice',
          key: 'page',
          given: 'glosary',
          allowed: ['chapters', 'exercises', 'misconceptions', 'glossary', 'progress'],
        },
        { code: 'onlyOnExercises', key: 'sheet' },
      ],
    ],
  ])('%s: the nearest, and a word about it', (query, sheet, expected) => {
    const { state, notes } = readUrl(query);
    expect(state.learn.sheet).toEqual(sheet);
    expect(notes).toEqual(expected);
  });

  test('where a link is silent, the device’s language and look hold', () => {
    const device: ViewState = { ...DEFAULT_STATE, lang: 'zh-CN', theme: 'dark' };
    expect(readUrl('model=resnet18', device).state).toMatchObject({ lang: 'zh-CN', theme: 'dark' });
    expect(readUrl('lang=en&theme=light', device).state).toMatchObject({ lang: 'en', theme: 'light' });
  });

  test('capitals, blanks and a single side of a square input are understood without a word', () => {
    const { state, notes } = readUrl(
      'block=Bottleneck&shortcut=c&input=160&layers=%203,4%20,6,3&theme=DARK&lang=zh-cn',
    );
    expect(notes).toEqual([]);
    expect(state).toEqual({
      ...withSpec({ block: 'bottleneck', shortcut: 'C', input_size: [160, 160] }),
      theme: 'dark',
      lang: 'zh-CN',
    });
  });
});

describe('what is written is what is read, without a word', () => {
  const roundTrip = (state: ViewState) => readUrl(`?${writeUrl(state)}`);

  test.each(MODEL_IDS)('%s', (model) => {
    const state: ViewState = { ...DEFAULT_STATE, model, spec: CATALOGUE[model] };
    expect(roundTrip(state)).toEqual({ state, notes: [] });
  });

  test('every model as the starting point of every other', () => {
    for (const model of MODEL_IDS) {
      for (const other of MODEL_IDS) {
        const state: ViewState = { ...DEFAULT_STATE, model, spec: CATALOGUE[other] };
        expect(roundTrip(state)).toEqual({ state, notes: [] });
      }
    }
  });

  test('any valid state', () => {
    fc.assert(
      fc.property(validStates(), (state) => void expect(roundTrip(state)).toEqual({ state, notes: [] })),
      { numRuns: 2000 },
    );
  });
});

describe('what a link cannot be taken at its word for', () => {
  test.each([
    ['ResNet-50', 'resnet50'],
    ['RESNET101', 'resnet101'],
    ['resnext50', 'resnext50_32x4d'],
    ['resnext-50 (32x4d)', 'resnext50_32x4d'],
    ['resent34', 'resnet34'],
    ['wide_resnet50', 'wide_resnet50_2'],
    ['cifar-resnet-110', 'cifar_resnet110'],
    ['resnet1202', 'cifar_resnet1202'],
    ['plain-34', 'plain34'],
    ['vgg16', 'resnet34'],
    ['', 'resnet34'],
  ])('the model “%s” becomes %s', (given, instead) => {
    const { state, notes } = readUrl(`model=${encodeURIComponent(given)}`);
    expect(state.model).toBe(instead);
    expect(state.spec).toEqual(CATALOGUE[instead as keyof typeof CATALOGUE]);
    expect(notes).toEqual([{ code: 'unknownModel', given, instead }]);
  });

  test.each<[query: string, spec: Partial<ArchitectureSpec>, note: object]>([
    ['layers=3,4,6,3000', { layers: [3, 4, 6, 1000] }, { code: 'notInRange', field: 'layers', given: '3000' }],
    ['layers=1,1,1,1,1,1,1', { layers: [1, 1, 1, 1, 1, 1] }, { code: 'stageCount', given: 7 }],
    ['layers=', { layers: [3, 4, 6, 3] }, { code: 'notInRange', field: 'layers' }],
    ['classes=1e300', { num_classes: 1_000_000 }, { code: 'notInRange', field: 'num_classes' }],
    ['classes=-5', { num_classes: 1 }, { code: 'notInRange', field: 'num_classes', given: '-5' }],
    ['classes=NaN', { num_classes: 1000 }, { code: 'notInRange', field: 'num_classes', given: 'NaN' }],
    ['planes=2.4', { base_planes: 2 }, { code: 'notInRange', field: 'base_planes', given: '2.4' }],
    ['input=224x', { input_size: [224, 224] }, { code: 'notASize' }],
    ['input=0x99999', { input_size: [1, 4096] }, { code: 'notASize' }],
    ['input=1x2x3', { input_size: [1, 2] }, { code: 'notASize' }],
    ['shortcut=D', { shortcut: 'B' }, { code: 'notOneOf', field: 'shortcut', given: 'D' }],
    ['groups=32', { groups: 1 }, { code: 'basicHasNoGroups', groups: 32 }],
    [
      'block=bottleneck&planes=8&width_per_group=1',
      { width_per_group: 8 },
      { code: 'widthVanishes', planes: 8, widthPerGroup: 1, atLeast: 8 },
    ],
  ])('%s', (query, spec, note) => {
    const { state, notes } = readUrl(query);
    expect(state.spec).toMatchObject(spec);
    expect(notes).toEqual([expect.objectContaining(note)]);
  });

  test.each([
    [
      'theme=darc',
      { theme: 'dark' },
      { code: 'unknownChoice', key: 'theme', given: 'darc', allowed: ['light', 'dark', 'projector'] },
    ],
    ['lang=fr', { lang: 'en' }, { code: 'unknownChoice', key: 'lang', given: 'fr' }],
    ['view=nowhere', { view: 'explore' }, { code: 'unknownChoice', key: 'view' }],
    ['panel=tabel', {}, { code: 'unknownChoice', key: 'panel' }],
    [
      'compare=resnet-18',
      { explore: { ...DEFAULT_STATE.explore, compare: 'resnet18' } },
      { code: 'unknownModel', given: 'resnet-18', instead: 'resnet18' },
    ],
    ['compare=vgg', {}, { code: 'unknownCompare', given: 'vgg' }],
    ['focus=layer3.9', { focus: 'layer3.5' }, { code: 'unknownFocus', given: 'layer3.9', instead: 'layer3.5' }],
    ['focus=everything', { focus: null }, { code: 'unknownFocus', given: 'everything', instead: null }],
    ['colour=red', {}, { code: 'unknownKey', key: 'colour' }],
  ])('%s', (query, changed, note) => {
    const { state, notes } = readUrl(query);
    expect(state).toEqual({ ...DEFAULT_STATE, ...changed });
    expect(notes).toEqual([expect.objectContaining(note)]);
  });

  test('what link shorteners add is nobody’s mistake', () => {
    expect(readUrl('utm_source=mail&utm_medium=x&utm_campaign=y').notes).toEqual([]);
  });

  test.each([
    ['a key that stands there twice with another value', 'classes=10&classes=20', { num_classes: 10 }],
    ['a model that stands there twice', 'model=resnet34&model=resnet18', { layers: [3, 4, 6, 3] }],
  ])('%s: the first holds, and the page says so', (_, query, spec) => {
    const { state, notes } = readUrl(query);
    expect(state.spec).toMatchObject(spec);
    expect(notes).not.toEqual([]);
  });

  test('a link too long to be read to its end says so', () => {
    expect(readUrl(`utm_source=${'x'.repeat(9000)}&classes=10`).notes).not.toEqual([]);
  });
});
