import { useState } from 'react';
import { useStore } from '../../primitives/useStore';
import { lookBefore } from '../show/session';
import { openWindow, speakerAddress, WINDOW_NAMES } from './windows';

/** Opens the speaker's window from a key or a button. `blockedAt`: its address, where the browser would not open it. */
export function useSpeakerWindow(): { open: () => void; blockedAt: string | null; dismiss: () => void } {
  const store = useStore();
  const [blockedAt, setBlockedAt] = useState<string | null>(null);
  const open = () => {
    const { state } = store.get();
    const look = state.present.scene === 0 ? state.theme : lookBefore();
    const address = speakerAddress(state, look ?? 'light');
    setBlockedAt(openWindow(WINDOW_NAMES.speaker, address) ? null : address);
  };
  return { open, blockedAt, dismiss: () => setBlockedAt(null) };
}
