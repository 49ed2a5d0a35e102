import { PAPER_BUDGET } from '../../../model/figures/cardinality';
import { GROUPS_RANGES } from '../../../state/groupsState';
import { useGroupsWords } from '../../network/groupsWords';
import { Held } from '../../primitives/Held';
import { Maths } from '../../primitives/maths/Maths';
import { NumberInput } from '../../primitives/NumberInput';
import type { YourPaths } from './useYourPaths';

/** C and d of the learner's block, and how far from the budget they are. */
export function CurveFields({ paths }: { paths: YourPaths }) {
  const { curve } = useGroupsWords().cost;
  return (
    <div className="curve-fields" data-screen-only="">
      <Held names="C">
        <span className="path-field">
          <span aria-hidden="true">
            <Maths tex="C" /> {curve.paths}
          </span>{' '}
          <NumberInput
            label={curve.cardinality}
            value={paths.cardinality}
            {...GROUPS_RANGES.cardinality}
            onChange={paths.changeCardinality}
          />
        </span>
      </Held>
      <Held names="d">
        <span className="path-field">
          <span aria-hidden="true">
            <Maths tex="d" /> {curve.wide}
          </span>{' '}
          <NumberInput
            label={curve.width}
            value={paths.pathWidth}
            {...GROUPS_RANGES.pathWidth}
            onChange={paths.changeWidth}
          />
        </span>
      </Held>
      {!paths.isSolved && (
        <Held names="d">
          <button type="button" className="button" onClick={paths.solve}>
            {curve.solve(paths.solvedWidth)}
          </button>
        </Held>
      )}
      <small role="status">
        {paths.isSolved ? curve.solved : curve.off(Math.round((100 * paths.params) / PAPER_BUDGET))}
      </small>
    </div>
  );
}
