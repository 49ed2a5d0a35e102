import { useMemo } from 'react';
import { LESSONS } from '../../../content/lessons';
import { CATALOGUE } from '../../../model/architecture/catalogue';
import type { ArchitectureSpec } from '../../../model/architecture/spec';
import { sceneState } from '../../../state/deck/sceneLink';
import { DEFAULT_STATE, type ViewState } from '../../../state/viewState';
import { StillDrawing } from '../../network/diagram/StillDrawing';
import type { ShownNetwork } from '../../network/shownNetwork';
import { useDerive } from '../../network/useDerive';
import { useMessages } from '../../primitives/messages';
import { WhenSeen } from './WhenSeen';
import './Thumbnail.css';

const NOTHING: ReadonlySet<number> = new Set();

/** A scene in small: the app's own drawing of its networks, or the name of the part that it shows. Decoration; the title says what it is. */
export function Thumbnail({ link }: { link: string }) {
  const state = useMemo(() => sceneState(link, DEFAULT_STATE).state, [link]);
  const specs = useMemo(() => specsOf(state), [state]);
  const { groups } = useMessages();
  return (
    <div className="thumbnail" aria-hidden="true" inert>
      {specs.length === 0 ? <span className="thumbnail-text">{groups.frame.parts[state.groups.part]}</span> : (
        <WhenSeen className="thumbnail-networks">
          {specs.map((spec, i) => <Drawing key={i} spec={spec} />)}
        </WhenSeen>
      )}
    </div>
  );
}

/** The networks that the scene speaks of; none in the parts of Groups that are about a layer. */
function specsOf({ view, spec, compare, learn, course, groups }: ViewState): ArchitectureSpec[] {
  if (view === 'groups') return groups.part === 'network' ? [spec] : [];
  if (view === 'explore') return compare === null ? [spec] : [spec, CATALOGUE[compare]];
  if (course.page !== 'chapters') return [];
  const { steps } = LESSONS[learn.lesson];
  const { figure } = steps[Math.min(learn.step, steps.length) - 1]!; // within the chapter
  return [{ ...CATALOGUE[figure.model], ...figure.changes }];
}

function Drawing({ spec }: { spec: ArchitectureSpec }) {
  const derive = useDerive();
  const network = useMemo((): ShownNetwork | null => {
    const derivation = derive?.(spec);
    return derivation?.ok === true ? { ...derivation.value, spec, modelId: null, name: '' } : null;
  }, [derive, spec]);
  return network === null ? null : <StillDrawing network={network} orientation="right" differing={NOTHING} scale={1} />;
}
