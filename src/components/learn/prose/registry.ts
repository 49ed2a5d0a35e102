import { Option, Predict, Reveal } from '../predict/Predict';
import { ChapterLink } from './ChapterLink';
import { Lit } from './Lit';
import { ErrorRate, Paper } from './Sources';
import { Step } from './Step';
import { Term } from './Term';

/** Every tag that prose may use. */
export const TAGS = { Step, Lit, Predict, Reveal, Option, ErrorRate, Paper, ChapterLink, Term };
