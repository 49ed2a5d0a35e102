import fc from 'fast-check';
import { CATALOGUE, MODEL_IDS } from '../../src/model/architecture/catalogue';
import type { ArchitectureSpec } from '../../src/model/architecture/spec';
import { FRAMEWORKS } from '../../src/model/codegen/frameworks';
import { EXERCISE_KINDS } from '../../src/model/exercises/exerciseKinds';
import { WORKSHEET_COUNT, WORKSHEET_SEED } from '../../src/model/exercises/sheet';
import { SCENE_RANGE } from '../../src/state/presentState';
import { COURSE_PAGES, type CourseState, DEFAULT_COURSE } from '../../src/state/courseState';
import { embedFigures } from '../../src/state/embedState';
import { BLOCK_FORMS, checkGroups, GROUPS_PARTS, type GroupsState, KERNEL_SIZES } from '../../src/state/groupsState';
import { LESSON_IDS, STEP_RANGE } from '../../src/state/learnState';
import { LOCK_NAMES, tidyNames } from '../../src/state/locks';
import { VIEW_IDS, type ViewState } from '../../src/state/viewState';
import { validSpecs } from './specs';

/** Valid view states: any catalogue id, its own network or any other, and a focus that the network has. */
export function validStates(): fc.Arbitrary<ViewState> {
  return fc.constantFrom(...MODEL_IDS).chain((model) =>
    fc.oneof(fc.constant<ArchitectureSpec>(CATALOGUE[model]), validSpecs()).chain((spec) =>
      fc
        .record({
          view: fc.constantFrom(...VIEW_IDS),
          lang: fc.constantFrom('en' as const, 'zh-CN' as const),
          theme: fc.constantFrom('light' as const, 'dark' as const, 'projector' as const),
          panel: fc.constantFrom('table' as const, 'costs' as const, 'calculator' as const, 'code' as const),
          code: fc.constantFrom(...FRAMEWORKS),
          model: fc.constant(model),
          spec: fc.constant(spec),
          focus: fc.oneof(fc.constant(null), focusesOf(spec)),
          compare: fc.oneof(fc.constant(null), fc.constantFrom(...MODEL_IDS)),
          groups: validGroups(),
          learn: fc.record({ lesson: fc.constantFrom(...LESSON_IDS), step: fc.integer(STEP_RANGE) }),
          course: validCourses(),
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

function validCourses(): fc.Arbitrary<CourseState> {
  const sheet = fc.record({
    seed: fc.integer(WORKSHEET_SEED),
    count: fc.integer(WORKSHEET_COUNT),
    kinds: fc.shuffledSubarray([...EXERCISE_KINDS], { minLength: 1 }),
  });
  const other = fc
    .constantFrom(...COURSE_PAGES.filter((page) => page !== 'exercises'))
    .map((page) => ({ ...DEFAULT_COURSE, page }));
  return fc.oneof(other, fc.record({ page: fc.constant('exercises' as const), sheet, showsKey: fc.boolean() }));
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
      fc.integer({ min: 0, max: spec.layers[stage - 1]! - 1 }).map((block) => `layer${stage}.${block}`),
    );
  const inside = fc.constantFrom('', '.conv1', '.bn1', '.conv2');
  return fc.oneof(
    fc.tuple(blocks, inside).map((parts) => parts.join('')),
    fc.constantFrom('conv1', 'fc', 'avgpool'),
  );
}
