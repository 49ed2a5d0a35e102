import { useId } from 'react';
import { bottleneckWidth } from '../../../model/architecture/channels';
import { RANGES } from '../../../model/architecture/ranges';
import type { ArchitectureSpec } from '../../../model/architecture/spec';
import { Held } from '../../primitives/Held';
import { useMessages } from '../../primitives/messages';
import { NumberInput } from '../../primitives/NumberInput';
import { StepSlider } from '../../primitives/StepSlider';
import { useStore } from '../../primitives/useStore';
import { Control } from './Control';

/** Cardinalities that the papers and torchvision use, and the powers of two between them. */
const GROUP_STOPS = [1, 2, 4, 8, 16, 32, 64, 128];
/** Widths of the papers' networks: 4d, 8d, 14d, 24d, 40d, 64d, and the wide ones. */
const WIDTH_STOPS = [1, 2, 4, 8, 14, 16, 24, 32, 40, 64, 96, 128, 192, 256];

export function GroupControls({ spec }: { spec: ArchitectureSpec }) {
  const store = useStore();
  const { controls } = useMessages();
  const hintId = useId();
  const isBasic = spec.block === 'basic';
  const hint = isBasic ? controls.idle.basicHasNoGroups : undefined;
  const describedBy = isBasic ? hintId : undefined;
  const validWidths = WIDTH_STOPS.filter((width) => bottleneckWidth(spec.base_planes, width, 1) >= 1);
  return (
    <>
      <Control
        names={['groups']}
        label={controls.names.groups}
        value={
          <Held names="groups">
            <NumberInput
              className="inline-number"
              label={controls.names.groups}
              value={spec.groups}
              {...RANGES.groups}
              disabled={isBasic}
              onChange={(groups) => store.changeSpec({ groups })}
            />
          </Held>
        }
      >
        <StepSlider
          label={controls.names.groups}
          value={spec.groups}
          stops={GROUP_STOPS}
          disabled={isBasic}
          describedBy={describedBy}
          onChange={(groups) => store.changeSpec({ groups })}
        />
      </Control>
      <Control
        names={['width_per_group']}
        label={controls.names.width_per_group}
        value={
          <Held names="width_per_group">
            <NumberInput
              className="inline-number"
              label={controls.names.width_per_group}
              value={spec.width_per_group}
              {...RANGES.width_per_group}
              disabled={isBasic}
              onChange={(width_per_group) => store.changeSpec({ width_per_group })}
            />
          </Held>
        }
        hint={hint}
        hintId={hintId}
      >
        <StepSlider
          label={controls.names.width_per_group}
          value={spec.width_per_group}
          stops={validWidths}
          disabled={isBasic}
          describedBy={describedBy}
          onChange={(width_per_group) => store.changeSpec({ width_per_group })}
        />
      </Control>
    </>
  );
}
