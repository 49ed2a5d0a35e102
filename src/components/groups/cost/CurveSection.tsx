import { useElementWidth } from '../../network/diagram/useElementWidth';
import { useTextScale } from '../../network/diagram/useTextScale';
import { PAPER_BUDGET } from '../../../model/figures/cardinality';
import { GROUPS_RANGES } from '../../../state/groupsState';
import { useGroupsWords } from '../../network/groupsWords';
import { NumberInput } from '../../primitives/NumberInput';
import { CardinalitySlider } from './CardinalitySlider';
import { CurveChart } from './CurveChart';
import { curvePlot } from './curvePlot';
import { Protocol } from '../../network/Protocol';
import { TRAINED } from './trained';
import type { YourPaths } from './useYourPaths';

/** The curve of equal cost; below it, along its own axis, the slider. */
export function CurveSection({ paths }: { paths: YourPaths }) {
  const { curve } = useGroupsWords().cost;
  const [container, width] = useElementWidth<HTMLDivElement>();
  const area = curvePlot(width, useTextScale());
  return (
    <section className="curve-section">
      <div ref={container}>
        {width > 0 && (
          <>
            <CurveChart paths={paths} area={area} />
            <div style={{ paddingLeft: area.plot.left, paddingRight: area.width - area.plot.right }}>
              <CardinalitySlider paths={paths} />
            </div>
          </>
        )}
      </div>
      <div className="curve-fields">
        <span className="path-field">
          <span aria-hidden="true"><var>C</var> {curve.paths}</span> <NumberInput label={curve.cardinality} value={paths.cardinality} {...GROUPS_RANGES.cardinality} onChange={paths.changeCardinality} />
        </span>
        <span className="path-field">
          <span aria-hidden="true"><var>d</var> {curve.wide}</span> <NumberInput label={curve.width} value={paths.pathWidth} {...GROUPS_RANGES.pathWidth} onChange={paths.changeWidth} />
        </span>
        {!paths.isSolved && (
          <button type="button" className="button" onClick={paths.solve}>{curve.solve(paths.solvedWidth)}</button>
        )}
        <small role="status">{paths.isSolved ? curve.solved : curve.off(Math.round((100 * paths.params) / PAPER_BUDGET))}</small>
      </div>
      <p className="cost-note">
        {curve.errorsNote} <Protocol results={[TRAINED[0]!.errors[50]]} />
      </p>
    </section>
  );
}
