import { useSelected } from '../../primitives/useStore';
import { SideBySide } from '../resnext/SideBySide';
import { PartPicture } from './PartPicture';
import '../resnext/ResNeXtPart.css';

/** ResNet's block beside the one of many paths. */
export function ResNeXtPaper() {
  const { cardinality, pathWidth } = useSelected(({ state }) => state.groups);
  return (
    <PartPicture width={760}>
      <div className="resnext-part">
        <SideBySide cardinality={cardinality} pathWidth={pathWidth} />
      </div>
    </PartPicture>
  );
}
