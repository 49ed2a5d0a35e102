import type { MDXContent, MDXProps } from 'mdx/types';
import type { LessonId } from '../../../state/slices/learn';
import type { Language } from '../../../state/viewState';
import { type Deferred, deferred } from '../../primitives/deferred';

const FILES = import.meta.glob<{ default: MDXContent }>('../../../content/*/lessons/*.mdx');
const waiting = <div className="prose" aria-busy="true" />;
const CHAPTERS: ReadonlyMap<string, Deferred<MDXProps>> = new Map(
  Object.entries(FILES).map(([path, load]) => [
    path,
    deferred<MDXProps>(() => load().then((file) => file.default), waiting),
  ]),
);

/** A chapter's words, which come when the chapter is opened; a test finds one that is not written. */
export function chapterOf(lang: Language, lesson: LessonId): Deferred<MDXProps> {
  const chapter = CHAPTERS.get(`../../../content/${lang}/lessons/${lesson}.mdx`);
  if (chapter === undefined) throw new Error(`${lesson} is not written in ${lang}`);
  return chapter;
}
