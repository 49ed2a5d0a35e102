import { useMemo } from 'react';
import { CATALOGUE } from '../../../model/architecture/catalogue';
import type { ArchitectureSpec } from '../../../model/architecture/spec';
import type { ViewState } from '../../../state/viewState';
import { StillDrawing } from '../../network/diagram/StillDrawing';
import type { ShownNetwork } from '../../network/shownNetwork';
import { useDerive } from '../../network/useDerive';
import { WhenSeen } from './WhenSeen';
import './Thumbnail.css';

const NOTHING: ReadonlySet<number> = new Set();

/** The app's own drawing of the networks in Explore, in small. Decoration; the title says what it is. */
export function Thumbnail({ state: { spec, explore } }: { state: Pick<ViewState, 'spec' | 'explore'> }) {
  return (
    <div className="thumbnail" aria-hidden="true" inert>
      <WhenSeen className="thumbnail-networks">
        <Drawing spec={spec} />
        {explore.compare !== null && <Drawing spec={CATALOGUE[explore.compare]} />}
      </WhenSeen>
    </div>
  );
}

function Drawing({ spec }: { spec: ArchitectureSpec }) {
  const derive = useDerive();
  const network = useMemo((): ShownNetwork | null => {
    const derivation = derive?.(spec);
    return derivation?.ok === true ? { ...derivation.value, spec, modelId: null, name: '' } : null;
  }, [derive, spec]);
  return network === null ? null : <StillDrawing network={network} orientation="right" differing={NOTHING} scale={1} />;
}
