import type { Messages } from '../../content/en';
import type { Note } from '../../state/notes';

/** A note's sentence in the language on screen. */
export function sentence(note: Note, { problems }: Messages): string {
  const say = problems[note.code] as (note: Note) => string; // the table pairs each code with its own sentence
  return say(note);
}
