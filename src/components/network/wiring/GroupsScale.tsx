import type { CSSProperties } from 'react';
import { commonDivisors } from '../../../model/architecture/convolution';
import { useGroupsWords } from '../groupsWords';
import { StepSlider } from '../../primitives/StepSlider';
import type { GroupedLayer } from './groupedLayer';

interface Props {
  layer: GroupedLayer;
  onChange: (groups: number) => void;
}

/** From a normal convolution to a depthwise one; it stops only at common divisors, each marked and a button. */
export function GroupsScale({ layer, onChange }: Props) {
  const { slider } = useGroupsWords();
  const stops = commonDivisors(layer.inChannels, layer.outChannels);
  const isDepthwise = (groups: number) => groups === layer.inChannels && groups > 1;
  return (
    <div className="groups-scale">
      <StepSlider
        label={slider.groups}
        value={layer.groups}
        stops={stops}
        disabled={stops.length === 1}
        valueText={slider.groupCount(layer.groups)}
        onChange={onChange}
      />
      <div className="scale-stops" aria-hidden="true">
        {stops.map((groups, i) => (
          <button
            key={groups}
            type="button"
            tabIndex={-1}
            className="scale-stop"
            data-current={groups === layer.groups ? '' : undefined}
            style={
              {
                '--at': stops.length === 1 ? 0 : i / (stops.length - 1),
              } as CSSProperties /* custom properties are not among its keys */
            }
            onClick={() => onChange(groups)}
          >
            {groups}
            <small>{groups === 1 ? slider.normal : isDepthwise(groups) ? slider.depthwise : ''}</small>
          </button>
        ))}
      </div>
    </div>
  );
}
