import { GROUPS_RANGES, MAX_BLOCK_WIDTH } from '../../../state/groupsState';
import { useGroupsWords } from '../../network/groupsWords';
import { Held } from '../../primitives/Held';
import { Maths } from '../../primitives/maths/Maths';
import { NumberInput } from '../../primitives/NumberInput';
import { Segments } from '../../primitives/Segments';
import { StepSlider } from '../../primitives/StepSlider';
import { useSelected, useStore } from '../../primitives/useStore';
import { pathsName } from '../paths/pathNetworks';

/** The five of the paper's table 2, all at about ResNet-50's cost. */
const PRESETS = [
  [1, 64],
  [2, 40],
  [4, 24],
  [8, 14],
  [32, 4],
].map(([cardinality, pathWidth]) => ({ cardinality: cardinality!, pathWidth: pathWidth! })); // pairs
const CARDINALITIES = [1, 2, 4, 8, 16, 32, 64];

/** C and d of the right-hand block: one of the paper's pairs, or any. */
export function PathsFields() {
  const store = useStore();
  const { resnext } = useGroupsWords();
  const cardinality = useSelected(({ state }) => state.groups.cardinality);
  const pathWidth = useSelected(({ state }) => state.groups.pathWidth);
  const widest = Math.min(GROUPS_RANGES.pathWidth.max, Math.floor(MAX_BLOCK_WIDTH / cardinality));
  const widths = Array.from({ length: widest }, (_, i) => i + 1);
  const change = (next: { cardinality?: number; pathWidth?: number }) => store.changeIn('groups', next);
  return (
    <div className="paths-fields">
      <Held names={['C', 'd']}>
        <Segments
          label={resnext.presets}
          value={pathsName({ cardinality, pathWidth })}
          choices={PRESETS.map(pathsName).map((name) => ({ value: name, label: name }))}
          onChange={(name) => change(PRESETS.find((preset) => pathsName(preset) === name) ?? {})}
        />
      </Held>
      <Held names="C">
        <div className="paths-field">
          <span aria-hidden="true">
            <Maths tex="C" />
          </span>
          <StepSlider
            label={resnext.cardinality}
            value={cardinality}
            stops={CARDINALITIES}
            valueText={resnext.paths(cardinality)}
            onChange={(value) => change({ cardinality: value })}
          />
          <b aria-hidden="true">{cardinality}</b>
        </div>
      </Held>
      <Held names="d">
        <div className="paths-field">
          <span aria-hidden="true">
            <Maths tex="d" />
          </span>
          <StepSlider
            label={resnext.pathWidthSlider}
            value={pathWidth}
            stops={widths}
            valueText={resnext.channels(pathWidth)}
            onChange={(value) => change({ pathWidth: value })}
          />
          <NumberInput
            label={resnext.pathWidth}
            value={pathWidth}
            min={1}
            max={widest}
            onChange={(value) => change({ pathWidth: value })}
          />
        </div>
      </Held>
    </div>
  );
}
