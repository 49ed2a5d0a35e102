import { useDerive, type Derive } from '../../network/useDerive';
import { useGroupsWords } from '../../network/groupsWords';
import { useSelected } from '../../primitives/useStore';
import { Beside, With } from '../Alone';
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
      <With figures={['drawings']}>
        <PartHead title={network.title}>{network.lead}</PartHead>
      </With>
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
      <Beside className="part-columns">
        <With figures={['drawings']}>
          <TwoDrawings base={base} own={own} />
        </With>
        <With figures={['arguments']}>
          <ArgumentsCard base={base} own={own} />
        </With>
      </Beside>
      <With figures={['table']}>
        <StagePair base={base} own={own} />
      </With>
      <With figures={['width']}>
        <WidthSection network={own} />
      </With>
    </>
  );
}
