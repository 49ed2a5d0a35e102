import { type ReactNode, useMemo } from 'react';
import { CATALOGUE } from '../../../model/architecture/catalogue';
import { changedFields } from '../../../model/architecture/spec';
import { sceneState } from '../../../state/deck/sceneLink';
import { SPEC_KEYS } from '../../../state/fields';
import { DEFAULT_STATE } from '../../../state/viewState';
import { useMessages } from '../../primitives/messages';
import { Thumbnail } from '../compose/Thumbnail';
import { sceneTitle } from '../sceneTitle';

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
      <p className="speaker-label">{label}{children}</p>
      <h2>{title}</h2>
      <Thumbnail link={link} />
      <Facts link={link} />
    </section>
  );
}

/** Which network and place it is, and the arguments in which it is no longer the catalogue's. */
function Facts({ link }: { link: string }) {
  const messages = useMessages();
  const state = useMemo(() => sceneState(link, DEFAULT_STATE).state, [link]);
  const changed = changedFields(state.spec, CATALOGUE[state.model]).map((field) => `${SPEC_KEYS.get(field) ?? field}=${String(state.spec[field])}`);
  return (
    <p className="speaker-facts">
      {sceneTitle(state, messages)}
      {changed.map((text) => <code key={text}>{text}</code>)}
    </p>
  );
}
