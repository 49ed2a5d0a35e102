import { MODEL_NAMES } from '../../../model/architecture/catalogue';
import { plot } from '../../../model/layout/plot';
import { SHORTCUT_REMOVALS, type ShortcutRemoval } from '../../../model/published/resnextPaper';
import { useElementWidth } from '../../network/diagram/useElementWidth';
import { usePlotTextScale } from '../../network/diagram/useTextScale';
import { SaveFigure } from '../../network/export/SaveFigure';
import { useGroupsWords } from '../../network/groupsWords';
import { Axis } from '../../primitives/chart/Axis';
import { Protocol } from '../../network/Protocol';
import { errorText } from './trained';
import { itemAt } from '../../../model/lists';

const HEIGHT_PX = 230;
/** In %; not from 0. */
const ERRORS = [21, 32] as const;
const nameOf = ({ kept }: ShortcutRemoval) => MODEL_NAMES[kept.network.model].replace(/ \(.*\)$/, '');

/** Both networks with and without their shortcuts: two slopes. */
export function ShortcutsRemoved() {
  const { without } = useGroupsWords().cost;
  const [container, width] = useElementWidth<HTMLDivElement>();
  return (
    <section className="part-section" aria-labelledby="without-title" data-saveable="">
      <h2 id="without-title">{without.title}</h2>
      <p>{without.lead}</p>
      <div ref={container} className="slope-chart">
        {width > 0 && <Slopes width={width} />}
      </div>
      <p>{without.reading}</p>
      <Protocol results={[itemAt(SHORTCUT_REMOVALS, 0).removed]} />
      <SaveFigure file="groups-shortcuts-removed" title={without.title} />
    </section>
  );
}

function Slopes({ width }: { width: number }) {
  const { without } = useGroupsWords().cost;
  const text = usePlotTextScale();
  const height = HEIGHT_PX * text;
  const margin = { top: 28 * text, right: 128 * text, bottom: 8, left: 48 * text };
  const area = plot({
    width,
    height,
    margin,
    x: { kind: 'linear', domain: [0, 1] },
    y: { kind: 'linear', domain: ERRORS },
  });
  const rows = SHORTCUT_REMOVALS.map((removal) =>
    without.row(nameOf(removal), errorText(removal.kept), errorText(removal.removed)),
  );
  return (
    <svg role="img" aria-label={without.chart(rows.join(', '))} className="chart" width={width} height={height}>
      <Axis
        plot={area}
        side="top"
        ticks={[
          { value: 0, label: without.kept },
          { value: 1, label: without.removed },
        ]}
      />
      {SHORTCUT_REMOVALS.map((removal, i) => {
        const [from, to] = [area.at(0, removal.kept.percent), area.at(1, removal.removed.percent)];
        return (
          <g key={removal.kept.network.model} className="error-line" data-line={i === 0 ? 'resnet' : 'resnext'}>
            <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
            {[from, to].map((at) =>
              i === 0 ? (
                <rect key={at.x} x={at.x - 3.6} y={at.y - 3.6} width={7.2} height={7.2} />
              ) : (
                <circle key={at.x} cx={at.x} cy={at.y} r={4} />
              ),
            )}
            <text x={from.x - 10} y={from.y} className="error-kept">
              {errorText(removal.kept)}
            </text>
            <text x={to.x + 10} y={to.y} className="line-name">
              {errorText(removal.removed)} {nameOf(removal)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
