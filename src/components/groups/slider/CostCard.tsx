import { type Factor, type GroupedLayer, groupedLayerCall } from '../../network/wiring/groupedLayer';
import { Product, WeightsProduct } from '../../network/wiring/Product';
import { ShareBars } from '../../network/wiring/ShareBars';
import { SaveFigure } from '../../network/export/SaveFigure';
import { formatCount } from '../../primitives/format';
import { useGroupsWords } from '../../network/groupsWords';
import { MAP_SIDE } from './mapSide';

interface Props {
  layer: GroupedLayer;
  lit: Factor | null;
  onLight: (factor: Factor | null) => void;
}

/** Parameters and MACs as products whose every factor shows what it counts in the picture. */
export function CostCard({ layer, lit, onLight }: Props) {
  const { slider } = useGroupsWords();
  const { weights } = layer;
  return (
    <section className="card cost-card" data-saveable="" onPointerLeave={() => onLight(null)}>
      <h2>{slider.parameters}</h2>
      <WeightsProduct layer={layer} lit={lit} onLight={onLight} />
      <ShareBars layer={layer} />
      <h3>{slider.macs(MAP_SIDE)}</h3>
      <Product
        factors={[
          { factor: null, numbers: formatCount(weights) },
          { factor: 'positions', numbers: `${MAP_SIDE}·${MAP_SIDE}` },
        ]}
        lit={lit}
        onLight={onLight}
        total={weights * MAP_SIDE * MAP_SIDE}
        name="macs"
      />
      <SaveFigure
        file={`groups-cost-g${layer.groups}`}
        title={`${slider.parameters} · ${slider.groupCount(layer.groups)}`}
        remarks={[groupedLayerCall(layer)]}
        counts={['macs', 'without']}
      />
    </section>
  );
}
