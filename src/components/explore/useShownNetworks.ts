import { useMemo } from 'react';
import { CATALOGUE, type ModelId } from '../../model/architecture/catalogue';
import type { Problem } from '../../model/architecture/problem';
import type { ArchitectureSpec } from '../../model/architecture/spec';
import type { Derived } from '../../model/derive';
import { namedNetwork, type ShownNetwork } from '../network/shownNetwork';
import type { Derive } from '../network/useDerive';
import { useMessages } from '../primitives/messages';
import { useLastGood } from './useLastGood';

/** The state's network; where it cannot be counted, the last one that could, and why. */
export function useShownNetwork(
  derive: Derive,
  spec: ArchitectureSpec,
  model: ModelId,
): { network: ShownNetwork; problem: Problem | null } {
  const { workbench } = useMessages();
  const { good, problem } = useMemo(() => {
    const derivation = derive(spec);
    return derivation.ok
      ? { good: { spec, value: derivation.value }, problem: null }
      : { good: null, problem: derivation.problem };
  }, [derive, spec]);
  const shown = useLastGood(good, () => fallback(derive, model));
  const network = useMemo(
    () => namedNetwork(shown.value, shown.spec, model, workbench.ownNetwork),
    [shown, model, workbench],
  );
  return { network, problem };
}

/** A catalogue network can always be counted. */
function fallback(derive: Derive, model: ModelId): { spec: ArchitectureSpec; value: Derived } {
  const derivation = derive(CATALOGUE[model]);
  if (!derivation.ok) throw new Error(`${model} cannot be counted`);
  return { spec: CATALOGUE[model], value: derivation.value };
}

/** The second network; null while there is none. */
export function useCompared(derive: Derive, id: ModelId | null): ShownNetwork | null {
  return useMemo(
    () => (id === null ? null : namedNetwork(fallback(derive, id).value, CATALOGUE[id], id, String)),
    [derive, id],
  );
}
