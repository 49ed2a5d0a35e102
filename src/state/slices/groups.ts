import {
  BLOCK_FORMS,
  checkGroups,
  DEFAULT_GROUPS,
  GROUPS_KEYS as KEYS,
  GROUPS_PARTS,
  type GroupsPart,
  type GroupsState,
} from '../groupsState';
import type { Note } from '../notes';
import { choiceRow, numberRow } from './row';
import type { ViewSlice } from './slice';

/** The figures of every part, in the order in which they stand there. */
export const GROUPS_FIGURES = {
  slider: ['wiring', 'derivation', 'cost', 'same', 'one'],
  resnext: ['sides', 'forms', 'numbers', 'sum', 'two'],
  cost: ['curve', 'block', 'whole', 'five', 'twice', 'removed', 'time'],
  network: ['drawings', 'arguments', 'table', 'width'],
  shortcuts: ['options', 'stride', 'order'],
} as const satisfies Record<GroupsPart, readonly string[]>;

type GroupsFigures = typeof GROUPS_FIGURES;
export type GroupsFigure = GroupsFigures[GroupsPart][number];
/** Something for every figure of every part. */
export type ByGroupsFigure<T> = { [P in GroupsPart]: Record<GroupsFigures[P][number], T> };

const undoable = { isUndoable: true } as const;

export const groupsSlice = {
  rows: {
    part: choiceRow(KEYS.part, GROUPS_PARTS, DEFAULT_GROUPS.part, { control: 'parts', isPlace: true }),
    inChannels: numberRow(KEYS.inChannels, DEFAULT_GROUPS.inChannels, { control: 'layer', ...undoable }),
    outChannels: numberRow(KEYS.outChannels, DEFAULT_GROUPS.outChannels, { control: 'layer', ...undoable }),
    kernelSize: numberRow(KEYS.kernelSize, DEFAULT_GROUPS.kernelSize, { control: 'layer', ...undoable }),
    groups: numberRow(KEYS.groups, DEFAULT_GROUPS.groups, { control: 'slider', ...undoable }),
    cardinality: numberRow(KEYS.cardinality, DEFAULT_GROUPS.cardinality, { control: 'paths', ...undoable }),
    pathWidth: numberRow(KEYS.pathWidth, DEFAULT_GROUPS.pathWidth, { control: 'paths', ...undoable }),
    form: choiceRow(KEYS.form, BLOCK_FORMS, DEFAULT_GROUPS.form, { control: 'form', ...undoable }),
    seed: numberRow(KEYS.seed, DEFAULT_GROUPS.seed, { control: 'seed', ...undoable }),
  },
  settle: (change, base) => {
    const { groups, problems } = checkGroups({ ...base, ...change });
    return { value: groups, problems };
  },
  keyOf: (problem: Note) => ('key' in problem ? problem.key : problem.code === 'groupsDoNotDivide' ? 'g' : 'd'),
  isInNavigation: true,
  showsNetwork: false,
  isScene: true,
  shown: (fields) => fields,
  figures: ({ part }) => ['1', ...GROUPS_FIGURES[part]],
  controls: ({ part }) => ['parts', ...CONTROLS_OF_PART[part]],
} satisfies ViewSlice<GroupsState>;

const CONTROLS_OF_PART = {
  slider: ['layer', 'slider', 'seed'],
  resnext: ['paths', 'form', 'seed'],
  cost: ['paths'],
  network: ['paths'],
  shortcuts: [],
} as const satisfies Record<GroupsPart, readonly string[]>;
