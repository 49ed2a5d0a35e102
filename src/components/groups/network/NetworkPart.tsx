import { useDerive, type Derive } from '../../network/useDerive';
import { useGroupsWords } from '../../network/groupsWords';
import { useSelected } from '../../primitives/useStore';
import { PartHead } from '../PartHead';
import { usePathNetworks } from '../paths/pathNetworks';
import { ArgumentsCard } from './ArgumentsCard';
import { PathChoice } from './PathChoice';
import { StagePair } from './StagePair';
import { TwoDrawings } from './TwoDrawings';
import { WidthSection } from './WidthSection';
import './NetworkPart.css';

/** ResNet-50 beside the network that two other arguments make of it. */
export function NetworkPart() {
  const { network } = useGroupsWords();
  const derive = useDerive();
  return (
    <>
      <PartHead title={network.title}>{network.lead}</PartHead>
      <PathChoice />
      {derive === null ? <div className="part-space" aria-busy="true" /> : <Networks derive={derive} />}
    </>
  );
}

function Networks({ derive }: { derive: Derive }) {
  const cardinality = useSelected(({ state }) => state.groups.cardinality);
  const pathWidth = useSelected(({ state }) => state.groups.pathWidth);
  const { base, own } = usePathNetworks(derive, { cardinality, pathWidth });
  return (
    <>
      <div className="part-columns">
        <TwoDrawings base={base} own={own} />
        <ArgumentsCard base={base} own={own} />
      </div>
      <StagePair base={base} own={own} />
      <WidthSection network={own} />
    </>
  );
}
