import { RANGES } from '../../../model/architecture/ranges';
import { STEM_TYPES } from '../../../model/architecture/choices';
import type { ArchitectureSpec } from '../../../model/architecture/spec';
import { Held } from '../../primitives/Held';
import { useMessages } from '../../primitives/messages';
import { NumberInput } from '../../primitives/NumberInput';
import { Segments } from '../../primitives/Segments';
import { useStore } from '../../primitives/useStore';
import { Control } from './Control';

export function InputControls({ spec }: { spec: ArchitectureSpec }) {
  const store = useStore();
  const { controls } = useMessages();
  const [height, width] = spec.input_size;
  return (
    <>
      <Control names={['input', 'channels']} label={controls.input}>
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
              label={controls.inChannels}
              value={spec.in_channels}
              {...RANGES.in_channels}
              onChange={(in_channels) => store.changeSpec({ in_channels })}
            />
          </Held>
        </div>
      </Control>
      <Control names={['stem']} label={controls.stem}>
        <Segments
          label={controls.stem}
          value={spec.stem}
          choices={STEM_TYPES.map((value) => ({ value, label: controls.stems[value] }))}
          onChange={(stem) => store.changeSpec({ stem })}
        />
      </Control>
      <div className="control-pair">
        <Control names={['planes']} label={controls.basePlanes}>
          <NumberInput
            label={controls.basePlanes}
            value={spec.base_planes}
            {...RANGES.base_planes}
            onChange={(base_planes) => store.changeSpec({ base_planes })}
          />
        </Control>
        <Control names={['classes']} label={controls.classes}>
          <NumberInput
            label={controls.classes}
            value={spec.num_classes}
            {...RANGES.num_classes}
            onChange={(num_classes) => store.changeSpec({ num_classes })}
          />
        </Control>
      </div>
    </>
  );
}
