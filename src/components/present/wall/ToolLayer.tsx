import type { RefObject } from 'react';
import type { WallWords } from '../../../content/en/wall';
import { ChangeLine } from './ChangeLine';
import { Ink } from './Ink';
import { KeysDialog } from './KeysDialog';
import { PenPalette } from './PenPalette';
import { Spotlight } from './Spotlight';
import type { Tools } from './useTools';
import './Tools.css';

interface Props {
  tools: Tools;
  stage: RefObject<HTMLElement | null>;
  words: WallWords;
}

/** Over the scene: what is drawn on it, and the light. */
export function ToolLayer({ tools, stage, words }: Props) {
  const { tool } = tools;
  return (
    <>
      <ChangeLine words={words} />
      <Ink tools={tools} stage={stage} words={words} />
      {tool === 'spotlight' && <Spotlight stage={stage} />}
      {tool === 'pen' && <PenPalette tools={tools} words={words} />}
      {tools.showsKeys && <KeysDialog words={words} onClose={tools.toggleKeys} />}
      <p role="status" className="visually-hidden">
        {tool === null ? '' : words.inHand[tool]}
      </p>
    </>
  );
}
