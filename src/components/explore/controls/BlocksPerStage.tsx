import { RANGES } from '../../../model/architecture/ranges';
import type { ArchitectureSpec } from '../../../model/architecture/spec';
import { MinusIcon, PlusIcon } from '../../primitives/icons';
import { useMessages } from '../../primitives/messages';
import { NumberInput } from '../../primitives/NumberInput';
import { useStore } from '../../primitives/useStore';
import { Control } from './Control';

export function BlocksPerStage({ spec }: { spec: ArchitectureSpec }) {
  const store = useStore();
  const { controls } = useMessages();
  const change = (layers: number[]) => store.changeSpec({ layers });
  const count = spec.layers.length;
  return (
    <Control names={['layers']} label={controls.names.layers}>
      <div className="blocks-per-stage">
        {spec.layers.map((blocks, i) => (
          <span key={i} data-stage={i + 1} className="blocks-of-stage">
            <NumberInput
              label={controls.blocksOfStage(`conv${i + 2}_x`)}
              value={blocks}
              {...RANGES.blocksPerStage}
              onChange={(n) => change(spec.layers.with(i, n))}
            />
          </span>
        ))}
        <span className="stage-buttons">
          <button
            type="button"
            aria-label={controls.removeStage}
            title={controls.removeStage}
            disabled={count <= RANGES.stages.min}
            onClick={() => change(spec.layers.slice(0, -1))}
          >
            <MinusIcon />
          </button>
          <button
            type="button"
            aria-label={controls.addStage}
            title={controls.addStage}
            disabled={count >= RANGES.stages.max}
            onClick={() => change([...spec.layers, 2])}
          >
            <PlusIcon />
          </button>
        </span>
      </div>
    </Control>
  );
}
