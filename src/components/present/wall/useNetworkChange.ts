import { useEffect, useRef, useState } from 'react';
import type { ModelId } from '../../../model/architecture/catalogue';
import { type ArchitectureSpec, sameSpec } from '../../../model/architecture/spec';
import { sliceOf } from '../../../state/slices/table';
import { nameOf, recognise } from '../../network/shownNetwork';
import { type Derive, useDerive } from '../../network/useDerive';
import { useMessages } from '../../primitives/messages';
import { useSelected } from '../../primitives/useStore';
import { type Change, changesBetween, type Counted } from './changes';

const SHOWN_MS = 7000;

/** What the last turn or the last change in the bar did to the network, for some seconds; empty between other views. */
export function useNetworkChange(): readonly Change[] {
  const isNetwork = useSelected(({ state }) => sliceOf(state.view).showsNetwork);
  const spec = useSelected(({ state }) => state.spec);
  const model = useSelected(({ state }) => state.model);
  const derive = useDerive();
  const { workbench } = useMessages();
  const before = useRef<{ spec: ArchitectureSpec; model: ModelId } | null>(null);
  const [changes, say] = useState<readonly Change[]>([]);
  useEffect(() => {
    const last = before.current;
    before.current = isNetwork ? { spec, model } : null;
    let timer: ReturnType<typeof setTimeout>;
    const isSame = last === null || !isNetwork || derive === null || sameSpec(last.spec, spec);
    if (isSame) timer = setTimeout(() => say([]));
    else {
      // The scene is painted first.
      timer = setTimeout(() => {
        const [from, to] = [
          counted(derive, last, workbench.ownNetwork),
          counted(derive, { spec, model }, workbench.ownNetwork),
        ];
        say(from === null || to === null ? [] : changesBetween(from, to));
        timer = setTimeout(() => say([]), SHOWN_MS);
      });
    }
    return () => clearTimeout(timer);
  }, [isNetwork, spec, model, derive, workbench]);
  return changes;
}

function counted(
  derive: Derive,
  { spec, model }: { spec: ArchitectureSpec; model: ModelId },
  ownNetwork: (layers: number) => string,
): Counted | null {
  const derivation = derive(spec);
  if (!derivation.ok) return null;
  const { figures } = derivation.value;
  return { name: nameOf(recognise(spec, model), figures.weightedLayers, ownNetwork), spec, figures };
}
