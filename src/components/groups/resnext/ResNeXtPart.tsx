import { useMessages } from '../../primitives/messages';
import { PartHead } from '../PartHead';

export function ResNeXtPart() {
  const { resnext } = useMessages().groups;
  return <PartHead title={resnext.title}>{''}</PartHead>;
}
