import { useEffect, useSyncExternalStore } from 'react';
import type { Deck } from '../../../state/deck/deck';
import { placeOnWall } from '../../../state/show/wallMoves';
import { useLatest } from '../../primitives/useLatest';
import { useStore } from '../../primitives/useStore';
import { inStep, type InStepSnapshot } from '../show/inStep';

/** Takes part in the show as the speaker's window; the address follows its place, for a reload without storage. */
export function useSpeaker(deck: Deck): InStepSnapshot {
  const store = useStore();
  const current = useLatest(deck);
  useEffect(() => {
    inStep.join('speaker', { place: store.get().state.present.scene, link: null });
    const follow = () => {
      const { values } = inStep.get();
      const { present } = store.get().state;
      const scene = values === null ? present.scene : placeOnWall(values, current.current);
      if (present.speaker && scene !== present.scene) store.changeIn('present', { scene });
    };
    const unsubscribe = inStep.subscribe(follow);
    follow();
    return () => {
      unsubscribe();
      inStep.leave();
    };
  }, [store, current]);
  return useSyncExternalStore(inStep.subscribe, inStep.get);
}
