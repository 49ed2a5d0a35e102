import type { LayerNode } from '../graph/layerGraph';
import { costKind, type Figures, layerFigures, sumFigures } from './layerFigures';

/** The convolutions on a block's main path, without BN: the 69,632 weights of Xie et al. 2016, equation 4. */
export function mainPathFigures(layers: readonly LayerNode[]): Figures {
  return sumFigures(
    layers.filter((layer) => layer.kind === 'conv' && costKind(layer) !== 'projection').map(layerFigures),
  );
}
