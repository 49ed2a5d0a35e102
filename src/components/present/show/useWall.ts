import { useEffect, useSyncExternalStore } from 'react';
import type { Deck } from '../../../state/deck/deck';
import { useLatest } from '../../primitives/useLatest';
import { useStore } from '../../primitives/useStore';
import { inStep } from './inStep';
import { showAgreed, startWatch, takeWanted, tellChange, turnTo, wallOf } from './moves';

/** A show that is under way answers within this time. */
const ANSWER_MS = 1000;

/** Keeps this wall in step with the show's other windows. Gives whether the screen is black. */
export function useWall(deck: Deck): boolean {
  const store = useStore();
  const current = useLatest(deck);
  useEffect(() => {
    inStep.join('wall', wallOf(store.get().state, current.current));
    const own = inStep.get().shared?.session.id;
    let wanted = takeWanted();
    const timer = setTimeout(() => (wanted = null), ANSWER_MS);
    const hear = () => {
      const { shared, values } = inStep.get();
      if (values === null) return;
      const asked = shared?.session.id === own ? null : wanted;
      if (asked !== null) {
        wanted = null;
        turnTo(current.current, asked);
      } else showAgreed(store, current.current, values);
    };
    const tell = () => {
      const { values } = inStep.get();
      if (values !== null) tellChange(store, current.current, values);
    };
    const stop = [inStep.subscribe(hear), store.subscribe(tell), inStep.subscribe(startWatch)];
    startWatch();
    hear();
    return () => {
      clearTimeout(timer);
      stop.forEach((unsubscribe) => unsubscribe());
      inStep.leave();
    };
  }, [store, current]);
  return useSyncExternalStore(inStep.subscribe, isBlack);
}

const isBlack = () => inStep.get().values?.isBlack === true;
