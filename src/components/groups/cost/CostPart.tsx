import { useMessages } from '../../primitives/messages';
import { PartHead } from '../PartHead';

export function CostPart() {
  const { cost } = useMessages().groups;
  return <PartHead title={cost.title}>{''}</PartHead>;
}
