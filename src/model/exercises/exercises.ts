import { drawing } from './draw';
import { EXERCISE_KINDS, type ExerciseKind } from './exerciseKinds';
import { blockParams, type BlockParamsAbout, type BlockParamsSentences } from './kinds/blockParams';
import { cardinalityWidth, type CardinalityWidthAbout, type CardinalityWidthSentences } from './kinds/cardinalityWidth';
import { codeBug, type CodeBugAbout, type CodeBugSentences } from './kinds/codeBug';
import { countLayers, type CountLayersAbout, type CountLayersSentences } from './kinds/countLayers';
import { layerMacs, type LayerMacsAbout, type LayerMacsSentences } from './kinds/layerMacs';
import { layerParams, type LayerParamsAbout, type LayerParamsSentences } from './kinds/layerParams';
import { outputShape, type OutputShapeAbout, type OutputShapeSentences } from './kinds/outputShape';
import { shortcuts, type ShortcutsAbout, type ShortcutsSentences } from './kinds/shortcuts';
import { stageTable, type StageTableAbout, type StageTableSentences } from './kinds/stageTable';
import { widths, type WidthsAbout, type WidthsSentences } from './kinds/widths';
import { isSameAnswer, readAnswer } from './readAnswer';
import type { AnswerValue, CodeLine, Field, Kind, Mistake, Phrase, Sentences, Step, Subject } from './types';

export { EXERCISE_KINDS, type ExerciseKind };

interface Abouts {
  outputShape: OutputShapeAbout;
  layerParams: LayerParamsAbout;
  blockParams: BlockParamsAbout;
  layerMacs: LayerMacsAbout;
  shortcuts: ShortcutsAbout;
  stageTable: StageTableAbout;
  cardinalityWidth: CardinalityWidthAbout;
  countLayers: CountLayersAbout;
  widths: WidthsAbout;
  codeBug: CodeBugAbout;
}

/** What each kind has to say; `content` has the words. */
export interface ExerciseSentences {
  outputShape: OutputShapeSentences;
  layerParams: LayerParamsSentences;
  blockParams: BlockParamsSentences;
  layerMacs: LayerMacsSentences;
  shortcuts: ShortcutsSentences;
  stageTable: StageTableSentences;
  cardinalityWidth: CardinalityWidthSentences;
  countLayers: CountLayersSentences;
  widths: WidthsSentences;
  codeBug: CodeBugSentences;
}

const KINDS: { [K in ExerciseKind]: Kind<Abouts[K], ExerciseSentences[K]> } = {
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

interface ExerciseOf<K extends ExerciseKind> {
  kind: K;
  /** Kind and seed are the whole exercise: everything else follows from them. */
  seed: number;
  about: Abouts[K];
}
export type Exercise = { [K in ExerciseKind]: ExerciseOf<K> }[ExerciseKind];

/** An exercise as it is set and solved. All follows from kind and seed. */
export interface ExerciseText {
  question: readonly Phrase[];
  fields: readonly Field[];
  hint: Phrase;
  steps: readonly Step[];
  /** Code to read; null where there is none. */
  code: readonly CodeLine[] | null;
  /** The network that the question is about, to be looked at. */
  subject: Subject | null;
}

/**
 * The exercise of this kind and seed: always the same one.
 *
 * @param seed a whole number, of which the lower 32 bits count
 */
export function exerciseFor(kind: ExerciseKind, seed: number): Exercise {
  const draw = drawing(seed, EXERCISE_KINDS.indexOf(kind));
  return { kind, seed, about: KINDS[kind].draw(draw) } as Exercise; // the kind's own draw
}

/** The right answers, field by field, from the model. */
export function answerOf(exercise: Exercise): readonly AnswerValue[] {
  return kindOf(exercise).answer(exercise.about);
}

/** Question, fields, hint and worked solution, as ids of sentences and what stands in them. */
export function textOf(exercise: Exercise): ExerciseText {
  const kind = kindOf(exercise);
  const { about } = exercise;
  return {
    question: kind.question(about),
    fields: kind.fields(about),
    hint: kind.hint(about),
    steps: kind.steps(about),
    code: kind.code?.(about) ?? null,
    subject: kind.subject(about),
  };
}

/** The wrong answers that have a reply: none is right, and no two are alike. */
export function mistakesOf(exercise: Exercise): Mistake[] {
  const right = answerOf(exercise);
  const isAnswer = (mistake: Mistake, answers: readonly AnswerValue[]) =>
    mistake.answer.every((value, i) => isSameAnswer(value, answers[i]!)); // as many as fields
  const kept: Mistake[] = [];
  for (const mistake of kindOf(exercise).mistakes(exercise.about)) {
    const isKnown = isAnswer(mistake, right) || kept.some(({ answer }) => isAnswer(mistake, answer));
    if (!isKnown) kept.push(mistake);
  }
  return kept;
}

export type Verdict =
  | { isRight: true }
  | {
      isRight: false;
      /** Fields by their place: those that cannot be read, and those that are not right. */
      unread: readonly number[];
      wrong: readonly number[];
      /** How the wrong ones came about, where that can be told, and the misconception behind it. */
      mistake: Mistake | null;
    };

/** Judges what a learner typed, one text a field. Never throws. */
export function check(exercise: Exercise, texts: readonly string[]): Verdict {
  const right = answerOf(exercise);
  const given = kindOf(exercise)
    .fields(exercise.about)
    .map(({ unit }, i) => readAnswer(texts[i] ?? '', unit));
  const places = [...right.keys()];
  const unread = places.filter((i) => given[i] === null);
  const wrong = places.filter((i) => isWrong(given[i], right[i]!)); // a place of the answer
  if (unread.length === 0 && wrong.length === 0) return { isRight: true };
  return { isRight: false, unread, wrong, mistake: wrong.length === 0 ? null : explanation(exercise, given, wrong) };
}

/** The mistake that gives exactly these answers, else the first that gives all the wrong ones among them. */
function explanation(
  exercise: Exercise,
  given: readonly (AnswerValue | null)[],
  wrong: readonly number[],
): Mistake | null {
  const mistakes = mistakesOf(exercise);
  const agrees = ({ answer }: Mistake, i: number) => isSameAnswer(given[i] ?? NaN, answer[i]!); // a mistake answers every field
  const exact = mistakes.find((mistake) => given.every((_, i) => agrees(mistake, i)));
  return exact ?? mistakes.find((mistake) => wrong.every((i) => agrees(mistake, i))) ?? null;
}

function isWrong(given: AnswerValue | null | undefined, right: AnswerValue): boolean {
  return given !== null && given !== undefined && !isSameAnswer(given, right);
}

/** Everything that an exercise can be asked, whatever its kind. */
function kindOf(exercise: Exercise): Kind<Exercise['about'], Sentences> {
  return KINDS[exercise.kind] as never; // an exercise carries what its own kind drew: `exerciseFor` is the only source
}
