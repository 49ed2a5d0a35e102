import { useElementWidth } from '../../network/diagram/useElementWidth';
import { usePlotHeight, usePlotTextScale } from '../../network/diagram/useTextScale';
import { SaveFigure } from '../../network/export/SaveFigure';
import { PAPER_BUDGET } from '../../../model/figures/cardinality';
import { GROUPS_RANGES } from '../../../state/groupsState';
import { useGroupsWords } from '../../network/groupsWords';
import { Held } from '../../primitives/Held';
import { NumberInput } from '../../primitives/NumberInput';
import { CardinalitySlider } from './CardinalitySlider';
import { CurveChart } from './CurveChart';
import { CURVE_HEIGHT_PX, curvePlot } from './curvePlot';
import { Protocol } from '../../network/Protocol';
import { TRAINED } from './trained';
import type { YourPaths } from './useYourPaths';

/** The curve of equal cost; below it, along its own axis, the slider. */
export function CurveSection({ paths }: { paths: YourPaths }) {
  const { curve, title } = useGroupsWords().cost;
  const [container, width] = useElementWidth<HTMLDivElement>();
  const textScale = usePlotTextScale();
  const area = curvePlot(width, usePlotHeight(CURVE_HEIGHT_PX * textScale), textScale);
  return (
    <section className="curve-section" data-saveable="">
      <div ref={container}>
        {width > 0 && (
          <>
            <CurveChart paths={paths} area={area} />
            <div style={{ paddingLeft: area.plot.left, paddingRight: area.width - area.plot.right }}>
              <Held names="C"><CardinalitySlider paths={paths} /></Held>
            </div>
          </>
        )}
      </div>
      <div className="curve-fields" data-screen-only="">
        <Held names="C">
          <span className="path-field">
            <span aria-hidden="true"><var>C</var> {curve.paths}</span> <NumberInput label={curve.cardinality} value={paths.cardinality} {...GROUPS_RANGES.cardinality} onChange={paths.changeCardinality} />
          </span>
        </Held>
        <Held names="d">
          <span className="path-field">
            <span aria-hidden="true"><var>d</var> {curve.wide}</span> <NumberInput label={curve.width} value={paths.pathWidth} {...GROUPS_RANGES.pathWidth} onChange={paths.changeWidth} />
          </span>
        </Held>
        {!paths.isSolved && (
          <Held names="d"><button type="button" className="button" onClick={paths.solve}>{curve.solve(paths.solvedWidth)}</button></Held>
        )}
        <small role="status">{paths.isSolved ? curve.solved : curve.off(Math.round((100 * paths.params) / PAPER_BUDGET))}</small>
      </div>
      <p className="cost-note">
        {curve.errorsNote} <Protocol results={[TRAINED[0]!.errors[50]]} />
      </p>
      <SaveFigure file="groups-equal-cost" title={title} counts={['kernels']} />
    </section>
  );
}
