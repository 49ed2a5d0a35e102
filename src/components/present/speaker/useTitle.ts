import { useEffect, useState } from 'react';
import type { ViewState } from '../../../state/viewState';
import { useMessages } from '../../primitives/messages';
import { useViews } from '../../primitives/view';

/** What a state shows, in a few words; empty until they have come. */
export function useTitle(state: ViewState): string {
  const messages = useMessages();
  const { title } = useViews()[state.view];
  const [said, say] = useState('');
  useEffect(() => {
    let isCurrent = true;
    void Promise.resolve(title(state, messages)).then((text) => isCurrent && say(text));
    return () => {
      isCurrent = false;
    };
  }, [title, state, messages]);
  return said;
}
