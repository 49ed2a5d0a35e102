import { ChannelPicture } from '../../network/wiring/ChannelPicture';
import { groupedLayer } from '../../network/wiring/groupedLayer';
import { WeightsProduct } from '../../network/wiring/Product';
import { WeightMatrix } from '../../network/wiring/WeightMatrix';
import { useGroupsWords } from '../../network/groupsWords';
import { useSelected } from '../../primitives/useStore';
import { PartPicture } from './PartPicture';
import '../../network/wiring/Wiring.css';
import '../slider/SliderPart.css';

/** The convolution under the slider: its channels, its weights, and how they are counted. */
export function SliderPaper() {
  const state = useSelected((snapshot) => snapshot.state.groups);
  const { wiring } = useGroupsWords().slider;
  const layer = groupedLayer(state);
  return (
    <PartPicture width={560}>
      <div className="slider-part">
        <figure className="wiring-figure">
          <ChannelPicture layer={layer} followed={0} onFollow={nothing} onLight={nothing} />
          <WeightMatrix layer={layer} followed={0} onFollow={nothing} onLight={nothing} />
          <figcaption>{wiring.follow(1, 1, layer.inPerGroup)}</figcaption>
        </figure>
        <WeightsProduct layer={layer} lit={null} onLight={nothing} />
      </div>
    </PartPicture>
  );
}

const nothing = () => undefined;
