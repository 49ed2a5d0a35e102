import { Fragment, type ReactNode } from 'react';
import { formatCount } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import { type Factor, MAP_SIDE, type SliderLayer } from './factors';
import { ShareBars } from './ShareBars';

interface Props {
  layer: SliderLayer;
  lit: Factor | null;
  onLight: (factor: Factor | null) => void;
}

/** Parameters and MACs as products whose every factor shows what it counts in the picture. */
export function CostCard({ layer, lit, onLight }: Props) {
  const { slider } = useMessages().groups;
  const { kernelSize, inChannels, outChannels, groups, weights } = layer;
  const perGroup = (channels: number) => (groups === 1 ? channels : <Over over={channels} under={groups} />);
  const factors: Counted[] = [
    { factor: 'kernel', numbers: `${kernelSize}·${kernelSize}` },
    { factor: 'inputs', numbers: perGroup(inChannels) },
    { factor: 'outputs', numbers: perGroup(outChannels) },
    { factor: 'groups', numbers: groups },
  ];
  return (
    <section className="card cost-card" onPointerLeave={() => onLight(null)}>
      <h2>{slider.parameters}</h2>
      <Product factors={factors} lit={lit} onLight={onLight} total={weights} name="params" />
      <ShareBars layer={layer} />
      <h3>{slider.macs(MAP_SIDE)}</h3>
      <Product factors={[{ factor: null, numbers: formatCount(weights) }, { factor: 'positions', numbers: `${MAP_SIDE}·${MAP_SIDE}` }]} lit={lit} onLight={onLight} total={weights * MAP_SIDE * MAP_SIDE} name="macs" />
    </section>
  );
}

interface Counted {
  /** Null for a product from above, which lights nothing of its own. */
  factor: Factor | null;
  numbers: ReactNode;
}

interface ProductProps {
  factors: readonly Counted[];
  lit: Factor | null;
  onLight: (factor: Factor | null) => void;
  total: number;
  name: string;
}

function Product({ factors, lit, onLight, total, name }: ProductProps) {
  const { slider } = useMessages().groups;
  return (
    <div className="product">
      {factors.map(({ factor, numbers }, i) => (
        <Fragment key={factor}>
          {i > 0 && <span className="product-operator">·</span>}
          {factor === null ? <span className="factor-numbers">{numbers}</span> : (
            <button
              type="button"
              className="factor"
              data-factor={factor}
              data-lit={lit === factor ? '' : undefined}
              aria-pressed={lit === factor}
              onPointerEnter={() => onLight(factor)}
              onFocus={() => onLight(factor)}
              onBlur={() => onLight(null)}
            >
              <span className="factor-numbers">{numbers}</span>
              <span className="factor-meaning">{slider.meaning[factor]}</span>
            </button>
          )}
        </Fragment>
      ))}
      <span className="product-result">
        <span className="product-operator">=</span> <b className="product-total" data-total={name}>{formatCount(total)}</b>
      </span>
    </div>
  );
}

function Over({ over, under }: { over: number; under: number }) {
  return <>{over}<span className="factor-slash">⁄</span>{under}</>;
}
