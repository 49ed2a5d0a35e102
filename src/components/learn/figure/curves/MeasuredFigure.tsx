import type { Figure } from '../../../../content/lessons/lesson';
import { mean } from '../../../../model/measured/curves';
import { MEASURED, type MeasuredRun } from '../../../../model/measured/degradation';
import { MEASURED_NETWORKS } from '../../../../model/measured/experiment';
import { useMessages } from '../../../primitives/messages';
import { useLesson } from '../../LessonContext';
import { MeasuredProtocol } from './MeasuredProtocol';
import './Curves.css';

interface Props {
  figure: Figure & { kind: 'measured' };
}

type Read = (run: MeasuredRun) => number;

const COLUMNS: Readonly<Record<Props['figure']['shows'], readonly Read[]>> = {
  errors: [(run) => 100 * run.trainError, (run) => 100 * run.validationError],
  gradients: [(run) => run.gradientNorms.first, (run) => run.gradientNorms.last],
};

/** Two numbers of every measured network: the mean over the seeds, and beneath it their range. */
export function MeasuredFigure({ figure: { shows } }: Props) {
  const { lit, light } = useLesson();
  const words = useMessages().learn.measured;
  return (
    <div className="measured" onPointerLeave={() => light(null)}>
      <table>
        <caption>{words.captions[shows]}</caption>
        <thead>
          <tr>
            <th scope="col">{words.network}</th>
            {words.columns[shows].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {MEASURED_NETWORKS.map((network) => (
            <tr key={network} data-lit={lit === network ? '' : undefined} onPointerEnter={() => light(network)}>
              <th scope="row">{words.names[network]}</th>
              {COLUMNS[shows].map((read, i) => (
                <Cell
                  key={i}
                  values={MEASURED.runs.filter((run) => run.network === network).map(read)}
                  isPercent={shows === 'errors'}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <MeasuredProtocol protocol={MEASURED.protocol} seeds={MEASURED.runs.length / MEASURED_NETWORKS.length} />
    </div>
  );
}

function Cell({ values, isPercent }: { values: readonly number[]; isPercent: boolean }) {
  const { learn } = useMessages();
  const text = (value: number) => (isPercent ? value.toFixed(1) : TWO_DIGITS.format(value));
  const average = text(mean(values));
  return (
    <td data-value={mean(values)}>
      {isPercent ? learn.percent(average) : average}
      <small>
        {text(Math.min(...values))}–{text(Math.max(...values))}
      </small>
    </td>
  );
}

/** Gradients differ by powers of ten. */
const TWO_DIGITS = new Intl.NumberFormat('en', { maximumSignificantDigits: 2, minimumSignificantDigits: 2 });
