import type { ConvolutionArguments } from '../../../model/architecture/convolution';
import { effectiveFocus } from '../../../state/effectiveFocus';
import { useSnapshot } from '../../primitives/useStore';
import type { ShownNetwork } from '../../network/shownNetwork';
import { networkConvolution, PRESET_IDS, PRESETS } from './presets';
import { useCalculatorWords } from './useCalculatorWords';

interface Props {
  network: ShownNetwork;
  onTake: (convolution: ConvolutionArguments) => void;
}

/** Convolutions to start from: the one that is selected in the network, and two well-known ones. */
export function PresetButtons({ network, onTake }: Props) {
  const calculator = useCalculatorWords();
  const { state } = useSnapshot();
  const own = networkConvolution(network.graph, effectiveFocus(state));
  return (
    <div className="calc-presets" role="group" aria-label={calculator.startFrom}>
      <span aria-hidden="true">{calculator.startFrom}</span>
      {own !== undefined && (
        <button type="button" className="button" onClick={() => onTake(own.convolution)}>
          {network.name} <code>{own.id}</code>
        </button>
      )}
      {PRESET_IDS.map((id) => (
        <button key={id} type="button" className="button" onClick={() => onTake(PRESETS[id])}>
          {calculator.presets[id]}
        </button>
      ))}
    </div>
  );
}
