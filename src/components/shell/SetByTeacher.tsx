import { isWay, lockChoice, lockRows } from '../../state/lockRows';
import { LockIcon } from '../primitives/icons';
import { useSelected } from '../primitives/useStore';
import { useShareWords } from '../primitives/sharing/useShareWords';
import './SetByTeacher.css';

/** What the link keeps from being changed, and what it has taken off the page. */
export function SetByTeacher() {
  const state = useSelected((snapshot) => snapshot.state);
  const words = useShareWords();
  if (words === null) return null;
  const {
    set,
    locks: { rows: names },
  } = words;
  const rows = lockRows(state).map((row) => ({
    name: names[row],
    choice: isWay(row) && lockChoice(state.locks, row) !== 'free' ? 'closed' : lockChoice(state.locks, row),
  }));
  const say = (choice: 'locked' | 'hidden' | 'closed', sentence: (rows: string) => string) => {
    const said = rows.filter((row) => row.choice === choice).map(({ name }) => name);
    return said.length === 0 ? [] : [sentence(said.join(' · '))];
  };
  const isAll = state.locks.locked.includes('all');
  const sentences = [
    ...(isAll ? [set.everything] : say('locked', set.fixed)),
    ...say('hidden', set.hidden),
    ...(isAll ? [] : say('closed', set.closed)),
  ];
  return sentences.length === 0 ? null : (
    <p className="set-by-teacher">
      <LockIcon />
      {sentences.map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
    </p>
  );
}
