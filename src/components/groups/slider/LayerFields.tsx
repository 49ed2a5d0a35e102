import { useId } from 'react';
import { GROUPS_RANGES, KERNEL_SIZES } from '../../../state/groupsState';
import type { GroupedLayer } from '../../network/wiring/groupedLayer';
import { useGroupsWords } from '../../network/groupsWords';
import { Held } from '../../primitives/Held';
import { Maths } from '../../primitives/maths/Maths';
import { NumberInput } from '../../primitives/NumberInput';
import { Segments } from '../../primitives/Segments';
import { useStore } from '../../primitives/useStore';

/** The layer under the slider: channels in and out, and the kernel. */
export function LayerFields({ layer }: { layer: GroupedLayer }) {
  const store = useStore();
  const { slider } = useGroupsWords();
  const id = useId();
  return (
    <div className="layer-fields" role="group" aria-labelledby={id}>
      <span id={id} className="visually-hidden">
        {slider.layer}
      </span>
      <Held names="in">
        <span className="layer-field">
          <span aria-hidden="true">
            <Maths tex={String.raw`C_{\text{in}}`} />
          </span>
          <NumberInput
            label={slider.inChannels}
            value={layer.inChannels}
            {...GROUPS_RANGES.inChannels}
            onChange={(inChannels) => store.changeIn('groups', { inChannels })}
          />
        </span>
      </Held>
      <span aria-hidden="true">→</span>
      <Held names="out">
        <span className="layer-field">
          <span aria-hidden="true">
            <Maths tex={String.raw`C_{\text{out}}`} />
          </span>
          <NumberInput
            label={slider.outChannels}
            value={layer.outChannels}
            {...GROUPS_RANGES.outChannels}
            onChange={(outChannels) => store.changeIn('groups', { outChannels })}
          />
        </span>
      </Held>
      <Held names="k">
        <Segments
          label={slider.kernelSize}
          value={String(layer.kernelSize)}
          choices={KERNEL_SIZES.map((size) => ({ value: String(size), label: slider.kernel(size) }))}
          onChange={(size) => store.changeIn('groups', { kernelSize: Number(size) })}
        />
      </Held>
    </div>
  );
}
