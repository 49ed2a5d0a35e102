import type { ReactNode } from 'react';
import {
  MISCONCEPTION_IDS,
  MISCONCEPTIONS,
  type MisconceptionId,
  type MisconceptionSource,
} from '../../../model/exercises/misconceptions';
import { PAPERS } from '../../../model/published/sources';
import { stateAt } from '../../../state/placeState';
import { useSelected } from '../../primitives/useStore';
import type { ExerciseBook } from '../../../content/en/exerciseBook';
import { PlaceLink } from '../PlaceLink';
import { Sentence } from '../Sentence';
import { useExerciseBook } from '../useLoaded';
import { usePageAnchor } from '../usePageAnchor';
import { misconceptionAnchor } from './anchor';
import './Misconceptions.css';

/** Fifteen cards: what is believed, what is so, where to see it, who says so. */
export function MisconceptionsPage() {
  const words = useExerciseBook()?.misconceptions ?? null;
  usePageAnchor(words !== null);
  if (words === null) return <div aria-busy="true" />;
  return (
    <>
      <p className="course-intro">{words.intro}</p>
      <ol className="misconceptions">
        {MISCONCEPTION_IDS.map((id) => (
          <Card key={id} id={id} words={words} />
        ))}
      </ol>
    </>
  );
}

function Card({ id, words }: { id: MisconceptionId; words: ExerciseBook['misconceptions'] }) {
  const lang = useSelected(({ state }) => state.lang);
  const theme = useSelected(({ state }) => state.theme);
  const { claim, refutation } = words.cards[id];
  const { refutedBy, source } = MISCONCEPTIONS[id];
  return (
    <li id={misconceptionAnchor(id)} tabIndex={-1} className="misconception">
      <h2>
        <Sentence text={claim} />
      </h2>
      <p>
        <Sentence text={refutation} />
      </p>
      <p className="misconception-links">
        <PlaceLink state={stateAt(refutedBy, { lang, theme })}>
          {words.see}
          <span className="visually-hidden">: {claim.replaceAll('`', '')}</span>
        </PlaceLink>
        <SourceLink source={source} words={words} />
      </p>
    </li>
  );
}

const RESNET_FILE = 'https://github.com/pytorch/vision/blob/main/torchvision/models/resnet.py';
const PYTORCH_PAGES = 'https://docs.pytorch.org/docs/stable/generated/';

function SourceLink({ source, words }: { source: MisconceptionSource; words: ExerciseBook['misconceptions'] }) {
  if (source.kind === 'paper') {
    const { arxiv } = PAPERS[source.paper];
    return (
      <Away href={`https://arxiv.org/abs/${arxiv}`} name={words.source}>
        arXiv {arxiv}, {words.section(source.section)}
      </Away>
    );
  }
  if (source.kind === 'torchvision')
    return (
      <Away href={RESNET_FILE} name={words.source}>
        torchvision, <code>{source.symbol}</code>
      </Away>
    );
  return (
    <Away href={`${PYTORCH_PAGES}${source.symbol}.html`} name={words.source}>
      <code>{source.symbol}</code>
    </Away>
  );
}

function Away({ href, name, children }: { href: string; name: string; children: ReactNode }) {
  return (
    <span>
      {name}
      {'\u00A0'}
      <a href={href} target="_blank" rel="noreferrer">
        {children}
      </a>
    </span>
  );
}
