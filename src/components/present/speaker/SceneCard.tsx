import { type ReactNode, useMemo } from 'react';
import { sceneState } from '../../../state/deck/sceneLink';
import { DEFAULT_STATE } from '../../../state/viewState';
import { useTitle } from './useTitle';
import { ScenePicture } from '../picture/ScenePicture';

interface Props {
  label: string;
  title: string;
  /** Of the state as it stands on the wall, or will. */
  link: string;
  isSmall?: boolean;
  children?: ReactNode;
}

/** A scene for the speaker: its name, its picture, and in words what the picture shows. */
export function SceneCard({ label, title, link, isSmall = false, children }: Props) {
  return (
    <section className="speaker-scene" data-small={isSmall ? '' : undefined} aria-label={label}>
      <p className="speaker-label">
        {label}
        {children}
      </p>
      <h2>{title}</h2>
      <ScenePicture link={link} />
      <Facts link={link} />
    </section>
  );
}

/** Said by the title, or nothing to see. */
const SAID = new Set([
  'view',
  'model',
  'compare',
  'focus',
  'panel',
  'code',
  'lesson',
  'step',
  'part',
  'page',
  'sheet',
  'key',
  'seed',
  'hide',
  'lock',
]);

/** Which network and place it is, and what the link says of arguments: `block=bottleneck`, `g=4`. */
function Facts({ link }: { link: string }) {
  const title = useTitle(useMemo(() => sceneState(link, DEFAULT_STATE).state, [link]));
  const given = [...new URLSearchParams(link)].filter(([key]) => !SAID.has(key)).map((pair) => pair.join('='));
  return (
    <p className="speaker-facts">
      {title}
      {given.map((text) => (
        <code key={text}>{text}</code>
      ))}
    </p>
  );
}
