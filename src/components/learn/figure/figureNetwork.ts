import type { FigureNetwork } from '../../../content/lessons/lesson';
import { CATALOGUE, MODEL_NAMES } from '../../../model/architecture/catalogue';
import type { LayerGraph } from '../../../model/graph/layerGraph';
import { recognise, type ShownNetwork } from '../../network/shownNetwork';
import type { Derive } from '../../network/useDerive';

/** The network of a figure, built and counted. A lesson's networks can all be counted; a test builds them. */
export function figureNetwork(derive: Derive, { model, changes }: FigureNetwork): ShownNetwork {
  const spec = { ...CATALOGUE[model], ...changes };
  const derivation = derive(spec);
  if (!derivation.ok) throw new Error(derivation.problem.code);
  return { ...derivation.value, spec, modelId: recognise(spec, model), name: MODEL_NAMES[model] };
}

export function figureGraph(derive: Derive, network: FigureNetwork): LayerGraph {
  return figureNetwork(derive, network).graph;
}
