import type { DeckRefusal, DeckRepair } from '../../state/deck/deckProblems';
import type { Live } from '../../state/deck/deck';

type Said<T extends { code: string }> = { [C in T['code']]: (problem: Extract<T, { code: C }>) => string };

const refusals: Said<DeckRefusal> = {
  tooLarge: ({ characters, max }) =>
    `The file has ${characters.toLocaleString('en')} characters; a lecture has ${max.toLocaleString('en')} at most.`,
  empty: () => 'The file is empty.',
  notJson: ({ line }) =>
    line === null ? 'The file is not valid JSON.' : `The file is not valid JSON: line ${line} cannot be read.`,
  cutOff: () => 'The file breaks off before its end. It was probably not saved or copied completely.',
  notADeck: () => 'This is not a lecture of ResNet Atlas: the file does not say "format": "resnet-atlas-deck".',
  newerVersion: ({ version, known }) => `The file’s "version" is ${version}; this page reads versions 1 to ${known}.`,
  noScenes: () => 'The file’s "scenes" is not a list.',
  noGoodScene: ({ scenes }) =>
    scenes === 1
      ? 'The file’s only scene has no link that can be shown.'
      : `None of the file’s ${scenes} scenes has a link that can be shown.`,
  badLink: () => 'The lecture in this link is damaged: the link was probably not copied completely.',
};

const repairs: Said<DeckRepair> = {
  sceneDropped: ({ scene }) => `Scene ${scene} has no link that can be shown and was left out.`,
  scenesDropped: ({ first, max }) => `The scenes from ${first} on were left out: a lecture has ${max} at most.`,
  linkMended: ({ scene }) =>
    `The link of scene ${scene} asked for something that does not exist; it now shows the nearest that does.`,
  textMended: ({ scene }) => `Title or notes of scene ${scene} were missing or too long.`,
  idRenewed: ({ scene }) => `Scene ${scene} got an id of its own.`,
  liveMended: ({ scene }) => `Scene ${scene} does not say what becomes of live changes; they are thrown away.`,
  minutesMended: ({ scene, instead }) =>
    `The planned minutes of scene ${scene} were no number up to 600 with one decimal; ${instead === null ? 'nothing is planned now' : `they are now ${instead}`}.`,
  titleMended: () => 'The lecture’s title was missing or too long.',
  unknownField: ({ field }) => `“${field}” is not part of a lecture and was left out.`,
};

export const present = {
  lecture: 'Lecture',
  lectureTitle: 'Title of the lecture',
  untitled: 'Untitled lecture',
  untitledScene: 'Untitled scene',
  scenes: 'Scenes',
  count: (scenes: number) => (scenes === 1 ? '1 scene' : `${scenes} scenes`),
  planned: (minutes: number) => `${minutes} min`,
  minutes: 'Planned minutes',
  start: 'Start',
  startHere: 'Show from here',
  open: 'Open file',
  save: 'Save file',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  linkTooLong: 'This lecture is too long for a link. Save it as a file.',
  copyFailed: 'The browser would not copy the link.',
  ready: 'Ready lecture',
  empty: 'New',
  undo: 'Undo the last edit',
  redo: 'Redo the edit',
  nothingYet: 'There is no scene yet.',
  howToAdd: 'In Explore, Groups or Learn, “Add to the lecture” makes a scene of what is on screen.',
  isReady: 'This is the ready lecture. Change anything and it becomes yours.',
  title: 'Title',
  notes: 'Notes for the speaker',
  notesHint: 'Markdown. Only you see them.',
  live: 'Changes made while showing',
  lives: { keep: 'Keep', restore: 'Throw away' } satisfies Record<Live, string>,
  liveHints: {
    keep: 'The scene stays as you left it until the lecture ends.',
    restore: 'Whenever you come back, the scene is as written.',
  } satisfies Record<Live, string>,
  moveUp: 'Move up',
  moveDown: 'Move down',
  duplicate: 'Duplicate',
  remove: 'Delete',
  removed: (title: string) => `“${title}” is deleted.`,
  takeBack: 'Undo',
  moved: (title: string, place: number, of: number) => `“${title}” is now scene ${place} of ${of}.`,
  moveKeys: 'Arrow keys choose a scene. Alt with an arrow key moves it, Delete deletes it.',
  openScene: 'Open the scene',
  cameWithLink: (title: string, scenes: number) =>
    `This link brings a lecture: “${title}”, ${scenes === 1 ? '1 scene' : `${scenes} scenes`}.`,
  openIt: 'Open it',
  putAside: 'Not now',
  opened: (title: string) => `“${title}” is open. Undo brings back what was there before.`,
  notOpened: 'Not opened. Your lecture is unchanged.',
  openedWith: 'Opened, with some changes:',
  unreadable: 'The file could not be read.',
  show: {
    bar: 'The lecture’s controls',
    back: 'Previous scene',
    next: 'Next scene',
    position: (scene: number, of: number) => `${scene} / ${of}`,
    positionSaid: (scene: number, of: number, title: string) => `Scene ${scene} of ${of}: ${title}`,
    asWritten: 'As written',
    changed: 'changed',
    controls: 'Controls',
    leave: 'End',
    black: 'Black screen. B brings the scene back.',
    fullScreen: 'Full screen',
    jump: (digits: string) => `Scene ${digits} ↵`,
  },
  problems: { refusals, repairs },
};

export type PresentWords = typeof present;
