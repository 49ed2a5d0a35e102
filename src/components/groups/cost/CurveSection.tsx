import { useElementWidth } from '../../network/diagram/useElementWidth';
import { usePlotHeight, usePlotTextScale } from '../../network/diagram/useTextScale';
import { SaveFigure } from '../../network/export/SaveFigure';
import { useGroupsWords } from '../../network/groupsWords';
import { Held } from '../../primitives/Held';
import { CardinalitySlider } from './CardinalitySlider';
import { CurveChart } from './CurveChart';
import { CurveFields } from './CurveFields';
import { CURVE_HEIGHT_PX, curvePlot } from './curvePlot';
import { Protocol } from '../../network/Protocol';
import { TRAINED } from './trained';
import type { YourPaths } from './useYourPaths';
import { itemAt } from '../../../model/lists';

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
              <Held names="C">
                <CardinalitySlider paths={paths} />
              </Held>
            </div>
          </>
        )}
      </div>
      <CurveFields paths={paths} />
      <p className="cost-note">
        {curve.errorsNote} <Protocol results={[itemAt(TRAINED, 0).errors[50]]} />
      </p>
      <SaveFigure file="groups-equal-cost" title={title} counts={['kernels']} />
    </section>
  );
}
