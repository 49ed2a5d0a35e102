import { type ComponentType, createContext } from 'react';

/** Draws the state of the store around it for paper; whoever knows all views provides it. */
export const ScenePaperContext = createContext<ComponentType | null>(null);
