import { MODEL_NAMES } from '../../model/architecture/catalogue';
import type { Problem } from '../../model/architecture/problem';
import { formatCount } from '../primitives/format';
import { useMessages } from '../primitives/messages';
import { NoteSentence } from '../primitives/NoteSentence';
import { useSelected } from '../primitives/useStore';
import { ExportButton } from './ExportButton';
import type { ShownNetwork } from '../network/shownNetwork';
import { Totals } from '../network/Totals';
import './NetworkTitle.css';
import { positionCount } from '../../model/graph/shape';

interface Props {
  network: ShownNetwork;
  compare: ShownNetwork | null;
  problem: Problem | null;
}

/** Name and totals of the network. */
export function NetworkTitle({ network, compare, problem }: Props) {
  const messages = useMessages();
  const { workbench } = messages;
  const model = useSelected(({ state }) => state.model);
  return (
    <div className="network-title">
      <div className="network-title-row">
        <h1>{network.name}</h1>
        {network.modelId === null && <span className="network-origin">{workbench.basedOn(MODEL_NAMES[model])}</span>}
        <Totals network={network} />
      </div>
      <ExportButton network={network} compare={compare} />
      {problem !== null && (
        <p className="network-warning" role="status">
          <NoteSentence note={problem} />
        </p>
      )}
      <Warnings network={network} />
    </div>
  );
}

const HUGE_PARAMS = 1e9;
const BYTES_PER_FLOAT = 4;

function Warnings({ network: { figures, graph } }: { network: ShownNetwork }) {
  const { workbench } = useMessages();
  const { params } = figures.totals;
  const onePixel = graph.stages.find(({ blocks: [first] }) => positionCount(first!.template.input) === 1); // a stage has a block
  return (
    <>
      {params >= HUGE_PARAMS && (
        <p className="network-warning" role="status">
          {workbench.huge(formatCount(params), ((params * BYTES_PER_FLOAT) / 1e9).toFixed(1))}
        </p>
      )}
      {onePixel !== undefined && (
        <p className="network-warning" role="status">
          {workbench.vanishes(onePixel.paperName)}
        </p>
      )}
    </>
  );
}
