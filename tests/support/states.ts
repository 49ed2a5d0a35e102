import fc from 'fast-check';
import { CATALOGUE, MODEL_IDS } from '../../src/model/architecture/catalogue';
import type { ConvolutionArguments } from '../../src/model/architecture/convolution';
import type { ArchitectureSpec } from '../../src/model/architecture/spec';
import { CHOOSABLE } from '../../src/model/figures/tableColumns';
import { FRAMEWORKS } from '../../src/model/codegen/frameworks';
import { EXERCISE_KINDS } from '../../src/model/exercises/exerciseKinds';
import { WORKSHEET_COUNT, WORKSHEET_SEED } from '../../src/model/exercises/sheet';
import { SCENE_RANGE } from '../../src/state/slices/present';
import { COURSE_PAGES, type LearnFields, LESSON_IDS, STEP_RANGE } from '../../src/state/slices/learn';
import { embedFigures } from '../../src/state/embed';
import { type ExploreFields, PANELS } from '../../src/state/slices/explore';
import { BLOCK_FORMS, checkGroups, GROUPS_PARTS, type GroupsState, KERNEL_SIZES } from '../../src/state/groupsState';
import { LOCK_NAMES, tidyNames } from '../../src/state/locks';
import { DEFAULT_STATE, VIEW_IDS, type ViewState } from '../../src/state/viewState';
import { validSpecs } from './specs';
import { itemAt } from '../../src/model/lists';

/** Valid view states: any catalogue id, its own network or any other, and a focus that the network has. */
export function validStates(): fc.Arbitrary<ViewState> {
  return fc.constantFrom(...MODEL_IDS).chain((model) =>
    fc.oneof(fc.constant<ArchitectureSpec>(CATALOGUE[model]), validSpecs()).chain((spec) =>
      fc
        .record({
          view: fc.constantFrom(...VIEW_IDS),
          lang: fc.constantFrom('en' as const, 'zh-CN' as const),
          theme: fc.constantFrom('light' as const, 'dark' as const, 'projector' as const),
          model: fc.constant(model),
          spec: fc.constant(spec),
          focus: fc.oneof(fc.constant(null), focusesOf(spec)),
          explore: validExplore(),
          groups: validGroups(),
          learn: validLearn(),
          locks: fc.record({ hidden: lockNames(), locked: lockNames() }),
          embed: fc.constant(null),
          present: fc
            .record({
              scene: fc.integer(SCENE_RANGE),
              deck: fc.constantFrom(null, 'q1bKz03MS1Wy', '-_'),
              speaker: fc.boolean(),
            })
            .map((present) => (present.speaker ? { ...present, scene: Math.max(1, present.scene) } : present)),
        })
        .chain((state) => fc.constantFrom(null, ...embedFigures(state)).map((embed) => ({ ...state, embed }))),
    ),
  );
}

const lockNames = () => fc.subarray([...LOCK_NAMES]).map(tidyNames);

function validExplore(): fc.Arbitrary<ExploreFields> {
  return fc.record({
    panel: fc.constantFrom(...PANELS),
    code: fc.constantFrom(...FRAMEWORKS),
    compare: fc.oneof(fc.constant(null), fc.constantFrom(...MODEL_IDS)),
    convolution: validConvolutions(),
    columns: fc.subarray([...CHOOSABLE]),
  });
}

function validConvolutions(): fc.Arbitrary<ConvolutionArguments> {
  const side = fc.integer({ min: 1, max: 99 });
  const perGroup = fc.integer({ min: 1, max: 60 });
  return fc
    .record({ kernel: fc.tuple(side, side), groups: perGroup, into: perGroup, out: perGroup, bias: fc.boolean() })
    .map(({ kernel, groups, into, out, bias }) => ({
      kernel,
      groups,
      bias,
      inChannels: groups * into,
      outChannels: groups * out,
    }));
}

function validLearn(): fc.Arbitrary<LearnFields> {
  const place = { lesson: fc.constantFrom(...LESSON_IDS), step: fc.integer(STEP_RANGE) };
  const sheet = fc.record({
    seed: fc.integer(WORKSHEET_SEED),
    count: fc.integer(WORKSHEET_COUNT),
    kinds: fc.shuffledSubarray([...EXERCISE_KINDS], { minLength: 1 }),
  });
  const pages = COURSE_PAGES.filter((page) => page !== 'exercises');
  const other = fc
    .record({ ...place, page: fc.constantFrom(...pages) })
    .map((fields) => ({ ...DEFAULT_STATE.learn, ...fields }));
  const exercises = fc.record({ ...place, page: fc.constant('exercises' as const), sheet, showsKey: fc.boolean() });
  return fc.oneof(other, exercises);
}

function validGroups(): fc.Arbitrary<GroupsState> {
  const channels = fc.integer({ min: 1, max: 64 });
  return fc
    .record({
      part: fc.constantFrom(...GROUPS_PARTS),
      inChannels: channels,
      outChannels: channels,
      kernelSize: fc.constantFrom(...KERNEL_SIZES),
      groups: channels,
      cardinality: channels,
      pathWidth: fc.integer({ min: 1, max: 128 }),
      form: fc.constantFrom(...BLOCK_FORMS),
      seed: fc.integer({ min: 1, max: 9999 }),
    })
    .map((asked) => checkGroups(asked).groups);
}

/** Ids of blocks and layers that every network with these stages has. */
function focusesOf(spec: ArchitectureSpec): fc.Arbitrary<string> {
  const blocks = fc
    .integer({ min: 1, max: spec.layers.length })
    .chain((stage) =>
      fc.integer({ min: 0, max: itemAt(spec.layers, stage - 1) - 1 }).map((block) => `layer${stage}.${block}`),
    );
  const inside = fc.constantFrom('', '.conv1', '.bn1', '.conv2');
  return fc.oneof(
    fc.tuple(blocks, inside).map((parts) => parts.join('')),
    fc.constantFrom('conv1', 'fc', 'avgpool'),
  );
}
