import { formatCount, formatShort } from '../primitives/format';
import { useMessages } from '../primitives/messages';
import { percentText, signedText } from './percent';
import type { ShownNetwork } from './shownNetwork';
import './Totals.css';

interface Props {
  network: ShownNetwork;
  /** The network that the differences are against. */
  against?: ShownNetwork;
}

/** Parameters, MACs and blocks in one line. */
export function Totals({ network: { figures }, against }: Props) {
  const { workbench } = useMessages();
  const { params, macs } = figures.totals;
  const { projection, padding, none } = figures.shortcuts;
  return (
    <ul className="totals">
      <li>
        <b data-total="params">{formatCount(params)}</b> <small>{workbench.parameters}</small>
        <Difference of={params} from={against?.figures.totals.params} />
      </li>
      <li title={formatCount(macs)}>
        <b data-total="macs">{formatShort(macs)}</b> <small>{workbench.macs}</small>
        <Difference of={macs} from={against?.figures.totals.macs} />
      </li>
      <li>
        <b>{formatCount(figures.blocks)}</b>{' '}
        <small>
          {workbench.blocks(figures.blocks)}
          {projection > 0 && ` · ${workbench.dashed(projection)}`}
          {padding > 0 && ` · ${workbench.padded(padding)}`}
          {none > 0 && ` · ${workbench.noShortcuts}`}
        </small>
      </li>
    </ul>
  );
}

function Difference({ of, from }: { of: number; from: number | undefined }) {
  if (from === undefined) return null;
  return <small className="total-difference"> {signedText(of - from, (count) => percentText(count, from))} %</small>;
}
