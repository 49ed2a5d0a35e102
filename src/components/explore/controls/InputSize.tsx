import { RANGES } from '../../../model/architecture/ranges';
import { Held } from '../../primitives/Held';
import { useMessages } from '../../primitives/messages';
import { NumberInput } from '../../primitives/NumberInput';
import { useStore } from '../../primitives/useStore';
import type { ArgumentProps } from './ArgumentControl';
import { Control } from './Control';

/** Height × width × channels of the input. */
export function InputSize({ spec }: ArgumentProps) {
  const store = useStore();
  const { controls } = useMessages();
  const [height, width] = spec.input_size;
  return (
    <Control names={['input', 'channels']} label={controls.names.input_size}>
      <div className="input-size">
        <Held names="input">
          <NumberInput
            label={controls.inputHeight}
            value={height}
            {...RANGES.inputSide}
            onChange={(h) => store.changeSpec({ input_size: [h, width] })}
          />
          <span aria-hidden="true">×</span>
          <NumberInput
            label={controls.inputWidth}
            value={width}
            {...RANGES.inputSide}
            onChange={(w) => store.changeSpec({ input_size: [height, w] })}
          />
        </Held>
        <Held names="channels">
          <span aria-hidden="true">×</span>
          <NumberInput
            label={controls.names.in_channels}
            value={spec.in_channels}
            {...RANGES.in_channels}
            onChange={(in_channels) => store.changeSpec({ in_channels })}
          />
        </Held>
      </div>
    </Control>
  );
}
