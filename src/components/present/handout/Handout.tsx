import type { HandoutWords } from '../../../content/en/handout';
import { type Deck, plannedMinutes } from '../../../state/deck/deck';
import { useMessages } from '../../primitives/messages';
import { ShortAddress } from '../../primitives/sharing/ShortAddress';
import { PrintJob } from '../../primitives/paper/PrintJob';
import { usePresentWords } from '../usePresentWords';
import { type HandoutChoice, PICTURE_ROOM } from './handoutChoice';
import { SceneSheet } from './SceneSheet';
import './handout.css';

interface Props {
  deck: Deck;
  choice: HandoutChoice;
  words: HandoutWords;
  onDone: () => void;
}

/** The lecture's scenes on paper, in order: pictures, and notes or lines to write on. */
export function Handout({ deck, choice, words, onDone }: Props) {
  const present = usePresentWords();
  if (present === null) return null;
  const parts = deck.scenes.map((scene, i) => {
    const name = scene.title || present.untitledScene;
    return {
      key: scene.id,
      name: words.picture(name),
      content: (
        <SceneSheet scene={{ ...scene, title: name }} number={i + 1} kind={choice.kind} code={words.code(name)} />
      ),
    };
  });
  return (
    <PrintJob
      words={words}
      className={`handout handout-${choice.perPage}`}
      room={PICTURE_ROOM[choice.perPage]}
      head={<Head deck={deck} title={deck.title || present.untitled} words={words} />}
      parts={parts}
      onDone={onDone}
    />
  );
}

function Head({ deck, title, words }: { deck: Deck; title: string; words: HandoutWords }) {
  const minutes = plannedMinutes(deck);
  const { diagram } = useMessages();
  const address = `${location.origin}${location.pathname}`;
  return (
    <header className="handout-head">
      <h1>{title}</h1>
      <div>
        <p>
          {[words.scenes(deck.scenes.length), ...(minutes > 0 ? [words.minutes(minutes)] : [])].join(' · ')} ·{' '}
          <a href={address}>
            <ShortAddress address={address} />
          </a>
        </p>
        <p>{diagram.legend.scales}</p>
      </div>
    </header>
  );
}
