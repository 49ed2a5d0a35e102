import { useMessages } from '../../primitives/messages';
import { PartHead } from '../PartHead';

export function SliderPart() {
  const { slider } = useMessages().groups;
  return <PartHead title={slider.title}>{''}</PartHead>;
}
