import { useMessages } from '../../primitives/messages';
import { PartHead } from '../PartHead';

export function NetworkPart() {
  const { network } = useMessages().groups;
  return <PartHead title={network.title}>{''}</PartHead>;
}
