import { formatCount } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import type { ChartData } from './chartData';
import { percentText, signedText } from '../../network/percent';

interface Props {
  data: ChartData;
  names: [string, string];
}

/** What the bars add up to; with a second network both, and how far apart they are. */
export function Totals({ data: { first, second, convention }, names }: Props) {
  const { costs } = useMessages();
  const unit = costs.units[convention];
  if (second === null)
    return (
      <p className="cost-totals">
        <b data-cost-total={convention}>{formatCount(first.total)}</b> <small>{unit}</small>
      </p>
    );
  const difference = second.total - first.total;
  return (
    <dl className="cost-totals cost-totals-two">
      <dt>
        <i className="cost-mark" />
        {names[0]}
      </dt>
      <dd>
        <b data-cost-total={convention}>{formatCount(first.total)}</b> <small>{unit}</small>
      </dd>
      <dt>
        <i className="cost-mark" data-thin="" />
        {names[1]}
      </dt>
      <dd>
        <b>{formatCount(second.total)}</b>{' '}
        <small>
          {costs.difference(
            signedText(difference),
            signedText(difference, (count) => percentText(count, first.total)),
          )}
        </small>
      </dd>
    </dl>
  );
}
