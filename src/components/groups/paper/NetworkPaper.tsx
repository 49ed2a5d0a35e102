import { type Derive, useDerive } from '../../network/useDerive';
import { useSelected } from '../../primitives/useStore';
import { TwoDrawings } from '../network/TwoDrawings';
import { usePathNetworks } from '../paths/pathNetworks';
import { PartPicture } from './PartPicture';
import '../network/NetworkPart.css';

/** ResNet-50 above the network that two other arguments make of it. */
export function NetworkPaper() {
  const derive = useDerive();
  return derive === null ? <div aria-busy="true" /> : <Networks derive={derive} />;
}

function Networks({ derive }: { derive: Derive }) {
  const { cardinality, pathWidth } = useSelected(({ state }) => state.groups);
  const { base, own } = usePathNetworks(derive, { cardinality, pathWidth });
  return (
    <PartPicture>
      <TwoDrawings base={base} own={own} />
    </PartPicture>
  );
}
