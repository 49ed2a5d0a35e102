import { PAPER_BUDGET, pathParams, widthFor } from '../../../model/figures/cardinality';
import { useSelected, useStore } from '../../primitives/useStore';
import type { BlockPaths } from '../paths/pathNetworks';

/** The learner's block, and where it stands against ResNet-50's budget. */
export interface YourPaths extends BlockPaths {
  /** Weights of its convolutions in conv2_x. */
  params: number;
  /** The whole width nearest to the budget at this cardinality, and the exact one. */
  solvedWidth: number;
  exactWidth: number;
  isSolved: boolean;
  changeCardinality: (cardinality: number) => void;
  changeWidth: (width: number) => void;
  solve: () => void;
}

/** A width that was solved follows the cardinality; one that a person set stays until they ask for the solved one. */
export function useYourPaths(): YourPaths {
  const store = useStore();
  const cardinality = useSelected(({ state }) => state.groups.cardinality);
  const pathWidth = useSelected(({ state }) => state.groups.pathWidth);
  const { width: solvedWidth, exactWidth } = widthFor(cardinality, PAPER_BUDGET);
  const isSolved = pathWidth === solvedWidth;
  return {
    cardinality,
    pathWidth,
    solvedWidth,
    exactWidth,
    isSolved,
    params: pathParams({ cardinality, width: pathWidth }),
    changeCardinality: (next) =>
      store.changeIn('groups', {
        cardinality: next,
        ...(isSolved && { pathWidth: widthFor(next, PAPER_BUDGET).width }),
      }),
    changeWidth: (width) => store.changeIn('groups', { pathWidth: width }),
    solve: () => store.changeIn('groups', { pathWidth: solvedWidth }),
  };
}
