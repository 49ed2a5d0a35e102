import { MODEL_NAMES } from '../../model/architecture/catalogue';
import type { Problem } from '../../model/architecture/rules';
import { formatCount, formatShort } from '../primitives/format';
import { useMessages } from '../primitives/messages';
import { sentence } from '../primitives/sentence';
import { useSnapshot, useStore } from '../primitives/useStore';
import { ModelOptions } from './controls/ModelSelect';
import { ExportButton } from './ExportButton';
import type { ShownNetwork } from './network';
import './NetworkTitle.css';

interface Props {
  network: ShownNetwork;
  compare: ShownNetwork | null;
  problem: Problem | null;
}

/** Name and totals of the network, and of the one beside it. */
export function NetworkTitle({ network, compare, problem }: Props) {
  const messages = useMessages();
  const { workbench } = messages;
  const store = useStore();
  const { state } = useSnapshot();
  return (
    <div className="network-title">
      <div className="network-title-row">
        <h1>{network.name}</h1>
        {network.modelId === null && <span className="network-origin">{workbench.basedOn(MODEL_NAMES[state.model])}</span>}
        <Totals network={network} />
        <div className="network-tools">
          <span className="compare-select">
            <ModelOptions label={workbench.compareWith} value={state.compare ?? ''} none={`${workbench.compareWith}…`} onChange={(id) => store.change({ compare: id === '' ? null : id })} />
          </span>
          <ExportButton network={network} />
        </div>
      </div>
      {compare !== null && (
        <div className="network-title-row network-title-compared">
          <span className="compared-name">{compare.name}</span>
          <Totals network={compare} />
        </div>
      )}
      {problem !== null && <p className="network-warning" role="status">{sentence(problem, messages)}</p>}
      <Warnings network={network} />
    </div>
  );
}

function Totals({ network: { figures } }: { network: ShownNetwork }) {
  const { workbench } = useMessages();
  const { params, macs } = figures.totals;
  const { projection, padding, none } = figures.shortcuts;
  return (
    <ul className="totals">
      <li>
        <b data-total="params">{formatCount(params)}</b> <small>{workbench.parameters}</small>
      </li>
      <li title={formatCount(macs)}>
        <b data-total="macs">{formatShort(macs)}</b> <small>{workbench.macs}</small>
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

const HUGE_PARAMS = 1e9;
const BYTES_PER_FLOAT = 4;

function Warnings({ network: { figures, graph } }: { network: ShownNetwork }) {
  const { workbench } = useMessages();
  const { params } = figures.totals;
  const onePixel = graph.stages.find(({ blocks: [first] }) => first!.template.input.slice(1).every((side) => side === 1)); // a stage has a block
  return (
    <>
      {params >= HUGE_PARAMS && (
        <p className="network-warning" role="status">{workbench.huge(formatCount(params), ((params * BYTES_PER_FLOAT) / 1e9).toFixed(1))}</p>
      )}
      {onePixel !== undefined && <p className="network-warning" role="status">{workbench.vanishes(onePixel.paperName)}</p>}
    </>
  );
}
