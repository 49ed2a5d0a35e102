import type { Note } from '../../state/notes';

/** What each problem says: what is wrong, and what would be right. */
type Sentences<P extends { code: string }> = { [C in P['code']]: (problem: Extract<P, { code: C }>) => string };

const list = (items: readonly (string | number)[], word: 'and' | 'or') =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;

export const problems: Sentences<Note> = {
  notAnObject: () => 'A spec is a JSON object such as {"block": "bottleneck", "layers": [3, 4, 6, 3]}.',
  unknownField: ({ field, known }) => `There is no field “${field}”. The fields are ${list(known, 'and')}.`,
  notOneOf: ({ field, given, allowed }) => `${field} cannot be ${given}: it is ${list(allowed, 'or')}.`,
  notInRange: ({ field, given, min, max }) =>
    `${field} cannot be ${given}: it takes whole numbers from ${min} to ${max.toLocaleString('en')}.`,
  stageCount: ({ given, min, max }) => `A network has ${min} to ${max} stages; ${given} were given.`,
  notASize: ({ given, min, max }) =>
    `The input size cannot be ${given}: it is a height and a width, each a whole number from ${min} to ${max.toLocaleString('en')}.`,
  basicHasNoGroups: ({ groups, widthPerGroup }) =>
    `BasicBlock takes neither groups nor another width (groups ${groups}, width per group ${widthPerGroup} were asked for): only 1 and 64, as in torchvision. The bottleneck takes both.`,
  widthVanishes: ({ planes, widthPerGroup, atLeast }) =>
    `A width per group of ${widthPerGroup} leaves no channel: ${planes} planes × ${widthPerGroup}/64 is less than 1. From ${atLeast} on it works.`,
  notToggles: ({ field, given, most }) =>
    `${field} cannot be ${given}: it is a list of true and false, one for each stage after the first and at most ${most}, such as [false, true, true].`,
  basicHasNoDilation: ({ dilation }) =>
    `BasicBlock takes no dilation (${dilation} was asked for), as in torchvision; all stages stride. The bottleneck dilates.`,
  noStageToDilate: ({ stage, stages }) =>
    `Stage ${stage} cannot dilate instead of striding: the network has ${stages}.`,
  stemVanishes: ({ stem, planes, atLeast }) =>
    `A ${stem} stem of ${planes} planes leaves its first convolution without a channel. From ${atLeast} planes on it works.`,
  tooWide: ({ channels, max, stage }) =>
    `Stage ${stage} would be ${channels.toLocaleString('en')} channels wide; the app builds up to ${max.toLocaleString('en')}. Fewer groups, less width or fewer planes would fit.`,
  tooMuchToCount: () =>
    'This network is so large that its multiplications can no longer be counted exactly. A smaller input or fewer channels would fit.',
  groupsNotInRange: ({ key, given, min, max, instead }) =>
    `${key} cannot be ${given}: it takes whole numbers from ${min} to ${max.toLocaleString('en')}. ${instead} is shown.`,
  groupsDoNotDivide: ({ groups, inChannels, outChannels, instead }) =>
    `Groups must divide both channel counts: ${groups} does not divide ${inChannels === outChannels ? inChannels : `${inChannels} and ${outChannels}`}. ${instead} is shown.`,
  pathsTooWide: ({ cardinality, pathWidth, max, instead }) =>
    `${cardinality} paths of width ${pathWidth} are more than ${max.toLocaleString('en')} channels, the most that are computed here. Width ${instead} is shown.`,
  linkTooLong: ({ read }) => `The link is too long: only its first ${read.toLocaleString('en')} characters were read.`,
  unknownKey: ({ key }) => `The link’s setting “${key}” is unknown and was ignored.`,
  repeatedKey: ({ key, taken }) => `The link gives ${key} more than once; the first, “${taken}”, holds.`,
  unknownModel: ({ given, instead }) => `There is no model “${given}”; this is ${instead}.`,
  unknownChoice: ({ key, given, allowed }) => `The link’s ${key} cannot be “${given}”: it is ${list(allowed, 'or')}.`,
  unknownFocus: ({ given, instead }) =>
    instead === null ? `This network has no “${given}”.` : `This network has no “${given}”; the nearest is ${instead}.`,
  sheetMended: ({ given, instead }) => `The link’s sheet cannot be “${given}”; sheet ${instead} is shown.`,
  convolutionMended: ({ key, given, instead }) =>
    `The link’s convolution (${key}) cannot be “${given}”; the calculator shows ${instead}.`,
  onlyOnExercises: ({ key }) =>
    `The link’s setting “${key}” belongs to the exercises (page=exercises) and was ignored.`,
  deckInLink: ({ given }) =>
    `The link’s lecture, “${given}”, is damaged or longer than a link holds. It was not opened.`,
  unknownLock: ({ key, given, instead }) =>
    instead === null
      ? `The link’s ${key} names “${given}”, which is no setting of a link; it was ignored.`
      : `The link’s ${key} names “${given}”, which is no setting of a link; ${instead} was taken.`,
  setByTeacher: ({ keys }) => `The link keeps ${list(keys, 'and')} as set by your teacher.`,
  unknownCompare: ({ given }) => `There is no model “${given}” to compare with.`,
};
