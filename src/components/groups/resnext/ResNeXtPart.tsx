import { useMessages } from '../../primitives/messages';
import { PartHead } from '../PartHead';
import { ThreeForms } from './ThreeForms';

/** From ResNet's bottleneck to ResNeXt's 32 paths, and the three ways to write them down. */
export function ResNeXtPart() {
  const { resnext } = useMessages().groups;
  return (
    <>
      <PartHead title={resnext.title}>{resnext.lead}</PartHead>
      <ThreeForms />
    </>
  );
}
