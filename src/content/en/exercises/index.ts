import type { ExerciseKind } from '../../../model/exercises/exercises';
import type { ShortcutAnswer, Unit } from '../../../model/exercises/types';
import type { ExerciseWords } from '../../exerciseWords';
import { blockParams, codeBug, shortcuts } from './blocks';
import { layerMacs, layerParams, outputShape } from './convolutions';
import { cardinalityWidth, countLayers, stageTable, widths } from './networks';

const kinds: ExerciseWords = {
  outputShape,
  layerParams,
  blockParams,
  layerMacs,
  shortcuts,
  stageTable,
  cardinalityWidth,
  countLayers,
  widths,
  codeBug,
};

export const exercises = {
  kinds,
  titles: {
    outputShape: 'Output shape',
    layerParams: 'Parameters of a layer',
    blockParams: 'Parameters of a block',
    layerMacs: 'MACs of a layer',
    shortcuts: 'Solid or dashed',
    stageTable: 'The stage table',
    cardinalityWidth: 'Width for a cardinality',
    countLayers: 'Counting layers',
    widths: 'Three widths',
    codeBug: 'Find the bug',
  } satisfies Record<ExerciseKind, string>,
  units: {
    parameters: 'parameters',
    macs: 'MACs',
    layers: 'layers',
    channels: 'channels',
    positions: 'positions',
    line: 'line',
    map: 'height × width × channels',
    shortcut: 'shortcut',
  } satisfies Record<Unit, string>,
  choices: {
    solid: 'solid',
    stride: 'dashed: the size changes',
    channels: 'dashed: the channels change',
    both: 'dashed: both change',
  } satisfies Record<ShortcutAnswer, string>,
  /** Stands between two sentences. */
  between: ' ',
  verdict: {
    right: 'Right.',
    wrong: 'Not yet.',
    someWrong: (wrong: number, of: number) => `${wrong} of ${of} not yet.`,
    unread: 'This is no answer yet.',
    unreadNumber: 'A whole number is asked for, such as 36,864.',
    unreadMap: 'Three numbers are asked for, such as 56×56×64.',
  },
};
