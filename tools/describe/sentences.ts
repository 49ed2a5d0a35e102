import { problems } from '../../src/content/en/problems';
import type { Problem } from '../../src/model/architecture/problem';

/** A problem in the page's English words. */
export function sayProblem(problem: Problem): string {
  const say = problems[problem.code] as (problem: Problem) => string; // the table pairs each code with its own sentence
  return say(problem);
}

const MOST_SENTENCES = 5;

/** What is wrong, in one paragraph; of a long list the first few. */
export function join(sentences: readonly string[]): string {
  const left = sentences.length - MOST_SENTENCES;
  return [...sentences.slice(0, MOST_SENTENCES), ...(left > 0 ? [`(${left} more.)`] : [])].join(' ');
}
