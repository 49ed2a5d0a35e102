import type { ReactNode } from 'react';
import { type Factor, type GroupedLayer, groupedLayerCall } from '../../network/wiring/groupedLayer';
import { SaveFigure } from '../../network/export/SaveFigure';
import { formatCount } from '../../primitives/format';
import { useGroupsWords } from '../../network/groupsWords';
import { Formula } from '../../primitives/maths/Formula';
import { Tex } from '../../primitives/maths/Maths';

interface Props {
  layer: GroupedLayer;
  lit: Factor | null;
  onLight: (factor: Factor | null) => void;
}

/** The count as one says it aloud, line by line; each line shows what it speaks of. */
export function Derivation({ layer, lit, onLight }: Props) {
  const { derivation } = useGroupsWords().slider;
  const { groups, inChannels, outChannels, kernelSize, inPerGroup, outPerGroup, weights, normalWeights } = layer;
  const one = formatCount(weights / groups);
  const line = (factor: Factor, text: ReactNode) => (
    <li
      data-lit={lit === factor ? '' : undefined}
      onPointerEnter={() => onLight(factor)}
      onPointerLeave={() => onLight(null)}
    >
      {text}
    </li>
  );
  return (
    <section className="derivation" data-saveable="">
      <h2>{derivation.title}</h2>
      <ol>
        {line('inputs', derivation.sees(inChannels, groups, inPerGroup))}
        {line('outputs', derivation.makes(outChannels, groups, outPerGroup))}
        {line('kernel', derivation.weights(kernelSize, inPerGroup, outPerGroup, one))}
        {groups > 1 && line('groups', derivation.all(groups, one, formatCount(weights)))}
        <li className="derivation-last">
          {groups > 1
            ? derivation.share(groups, formatCount(normalWeights))
            : derivation.same(formatCount(normalWeights))}
        </li>
      </ol>
      <Law />
      <SaveFigure file={`groups-derivation-g${groups}`} title={derivation.title} remarks={[groupedLayerCall(layer)]} />
    </section>
  );
}

const LAW = String.raw`k·k · \frac{C_{\text{in}}}{g} · \frac{C_{\text{out}}}{g} · g = \frac{k·k·C_{\text{in}}·C_{\text{out}}}{g}`;

function Law() {
  const { derivation } = useGroupsWords().slider;
  return (
    <p className="derivation-law">
      <Formula label={derivation.law}>
        <Tex>{LAW}</Tex>
      </Formula>
      <small>{derivation.cancels}</small>
    </p>
  );
}
