import type { ReactNode } from 'react';
import { GROUPS_RANGES } from '../../../state/groupsState';
import { useGroupsWords } from '../../network/groupsWords';
import { Held } from '../../primitives/Held';
import { NumberInput } from '../../primitives/NumberInput';
import { Segments } from '../../primitives/Segments';
import { useSelected, useStore } from '../../primitives/useStore';
import { type BlockPaths, pathsName } from '../paths/pathNetworks';

/** ResNeXt-50's, those of its two wider relatives at 101 layers, and the networks of one path. */
const PRESETS: readonly BlockPaths[] = [
  { cardinality: 1, pathWidth: 64 },
  { cardinality: 32, pathWidth: 4 },
  { cardinality: 32, pathWidth: 8 },
  { cardinality: 64, pathWidth: 4 },
  { cardinality: 1, pathWidth: 128 },
];

/** C and d of every block: well-known pairs, or any. */
export function PathChoice() {
  const store = useStore();
  const { network } = useGroupsWords();
  const cardinality = useSelected(({ state }) => state.groups.cardinality);
  const pathWidth = useSelected(({ state }) => state.groups.pathWidth);
  const names: Record<string, string> = { '1×64d': network.preset.resnet, '1×128d': network.preset.wide };
  const choices = PRESETS.map(pathsName).map((value) => ({ value, label: names[value] ?? value }));
  const take = (name: string) => store.changeIn('groups', PRESETS.find((preset) => pathsName(preset) === name) ?? {});
  return (
    <div className="path-choice">
      <Held names={['C', 'd']}>
        <Segments
          label={network.presets}
          value={pathsName({ cardinality, pathWidth })}
          choices={choices}
          onChange={take}
        />
      </Held>
      <Held names="C">
        <Field letter="C">
          <NumberInput
            label={network.cardinality}
            value={cardinality}
            {...GROUPS_RANGES.cardinality}
            onChange={(value) => store.changeIn('groups', { cardinality: value })}
          />
        </Field>
      </Held>
      <Held names="d">
        <Field letter="d">
          <NumberInput
            label={network.pathWidth}
            value={pathWidth}
            {...GROUPS_RANGES.pathWidth}
            onChange={(value) => store.changeIn('groups', { pathWidth: value })}
          />
        </Field>
      </Held>
    </div>
  );
}

function Field({ letter, children }: { letter: string; children: ReactNode }) {
  return (
    <span className="path-field">
      <var aria-hidden="true">{letter}</var> {children}
    </span>
  );
}
