import type { ReactNode } from 'react';
import { Show } from '../present/show/Show';
import { usePreloadedScenes } from './usePreloadedScenes';

/** A lecture on show. */
export function Wall({ children }: { children: ReactNode }) {
  usePreloadedScenes();
  return <Show>{children}</Show>;
}
