import type { PathBlock } from '../../../../model/figures/formKernels';
import { pathBlockOf } from '../../../../model/figures/pathBlock';
import type { ShownNetwork } from '../../../network/shownNetwork';
import { blockOf } from '../BlockFigure';

/** The paths of a figure's block. */
export function pathsIn(network: ShownNetwork, id: string): PathBlock {
  const paths = pathBlockOf(blockOf(network, id));
  if (paths === null) throw new Error(`${id} of ${network.name} is no bottleneck`);
  return paths;
}
