import { describe, expect, test } from 'vitest';
import { LESSONS } from '../../../content/lessons';
import type { Question } from '../../../content/lessons/lesson';
import type { LessonId } from '../../../state/slices/learn';
import { derive } from '../../../model/derive';
import { figureGraph } from '../figure/figureNetwork';
import { type GraphOf, judge } from './answers';

const graphOf: GraphOf = (network) => figureGraph(derive, network);

function truthAt(lesson: LessonId, stepId: string) {
  const step = LESSONS[lesson].steps.find(({ id }) => id === stepId);
  if (step?.question === undefined) throw new Error(`${lesson} asks nothing at ${stepId}`);
  return judge(step.question, { kind: 'number', value: -1 }, graphOf(step.figure), graphOf).truth;
}

/** Computed by hand, or in the papers' tables. */
describe('the truth of the questions', () => {
  test.each<[LessonId, string, number]>([
    ['grouping', 'pairs', 3 * 3 * 16 * 16],
    ['grouping', 'count', 3 * 3 * 4 * 128],
    ['table', 'counting', 3 * 8 + 2],
    ['table', 'shapes', 320 / 32],
    ['code', 'padding', 3], // (7 − 1) / 2
    ['code', 'stage', 1], // 64 ≠ 128 once
    ['resnext', 'beside', 256 * 128 + 9 * 4 * 128 + 128 * 256],
    ['resnext', 'width', 24], // table 2 of the ResNeXt paper
    ['beyond', 'width', 32 * 32], // torchvision's layer3.1.conv2
  ])('%s, %s: %d', (lesson, step, value) => {
    expect(truthAt(lesson, step)).toEqual({ kind: 'number', value });
  });

  test.each<[string, string]>([
    ['depths', 'layer3'], // 6 blocks become 23
    ['parameters', 'layer4'], // 13.1 of 21.8 M
    ['work', 'layer3'], // 1.34 of 3.66 G
  ])('table, %s: %s', (step, option) => {
    expect(truthAt('table', step)).toEqual({ kind: 'choice', option });
  });
});

test('a prediction is right only if it is the truth', () => {
  const question: Question = { kind: 'layers', model: 'resnet152' };
  const verdict = (value: number) => judge(question, { kind: 'number', value }, graphOf(question), graphOf).isRight;
  expect([verdict(152), verdict(151)]).toEqual([true, false]);
});
