import { Fragment } from 'react';
import { formatCount } from '../../primitives/format';
import { Maths } from '../../primitives/maths/Maths';
import { useGroupsWords } from '../groupsWords';
import type { Factor, GroupedLayer } from './groupedLayer';

export interface Counted {
  /** Null for a product from above, which lights nothing of its own. */
  factor: Factor | null;
  /** TeX that is read as it is written, such as 3·3. */
  numbers: string;
}

interface Lighting {
  lit: Factor | null;
  onLight: (factor: Factor | null) => void;
}

interface ProductProps extends Lighting {
  factors: readonly Counted[];
  total: number;
  name: string;
}

/** A product whose every factor shows what it counts in the picture. */
export function Product({ factors, lit, onLight, total, name }: ProductProps) {
  const { slider } = useGroupsWords();
  return (
    <div className="product">
      {factors.map(({ factor, numbers }, i) => (
        <Fragment key={factor}>
          {i > 0 && <span className="product-operator">·</span>}
          {factor === null ? (
            <span className="factor-numbers">
              <Maths tex={numbers} />
            </span>
          ) : (
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
              <span className="factor-numbers" aria-hidden="true">
                <Maths tex={numbers} />
              </span>
              <span className="visually-hidden">{numbers} </span>
              <span className="factor-meaning">{slider.meaning[factor]}</span>
            </button>
          )}
        </Fragment>
      ))}
      <span className="product-result">
        <span className="product-operator">=</span>{' '}
        <b className="product-total" data-total={name}>
          {formatCount(total)}
        </b>
      </span>
    </div>
  );
}

/** A layer's weights: k·k·(C_in/g)·(C_out/g)·g. */
export function WeightsProduct({ layer, lit, onLight }: Lighting & { layer: GroupedLayer }) {
  const { kernelSize, inChannels, outChannels, groups, weights } = layer;
  const perGroup = (channels: number) => (groups === 1 ? String(channels) : `${channels}/${groups}`);
  const factors: Counted[] = [
    { factor: 'kernel', numbers: `${kernelSize}·${kernelSize}` },
    { factor: 'inputs', numbers: perGroup(inChannels) },
    { factor: 'outputs', numbers: perGroup(outChannels) },
    { factor: 'groups', numbers: String(groups) },
  ];
  return <Product factors={factors} lit={lit} onLight={onLight} total={weights} name="params" />;
}
