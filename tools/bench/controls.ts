import { en } from '../../src/content/en';
import { CATALOGUE, type ModelId } from '../../src/model/architecture/catalogue';
import { ACTIVATION_ORDERS, SHORTCUT_OPTIONS, STRIDE_POSITIONS } from '../../src/model/architecture/choices';
import type { ArchitectureSpec } from '../../src/model/architecture/spec';
import { itemAt } from '../../src/model/lists';

/** What a person does to one control of the page. */
export interface Change {
  /** The control's accessible name. */
  control: string;
  kind: 'radio' | 'number' | 'slider';
  /** Of a slider: the number of the stop. */
  value: string;
}

/** `count` changes, one control after another, each to another value than it has. */
export function changesOf(id: ModelId, count: number): Change[] {
  const { block, layers, shortcut }: ArchitectureSpec = CATALOGUE[id]; // each has a second stage
  const { controls } = en;
  const turns: ((round: number) => Change)[] = [
    choice(controls.names.shortcut, SHORTCUT_OPTIONS, shortcut),
    choice(controls.names.order, ACTIVATION_ORDERS, 'post'),
    (round) => ({
      control: controls.blocksOfStage('conv3_x'),
      kind: 'number',
      value: String(itemAt(layers, 1) + 1 + (round % 3)),
    }),
  ];
  if (block === 'bottleneck') {
    turns.push(choice(controls.names.stride_on, STRIDE_POSITIONS, '3x3'), (round) => ({
      control: controls.names.groups,
      kind: 'slider',
      value: String(1 + (round % 6)),
    }));
  }
  return Array.from({ length: count }, (_, i) => itemAt(turns, i % turns.length)(Math.floor(i / turns.length)));
}

/** The values in turn, beginning after the one that it has. */
function choice(control: string, values: readonly string[], current: string): (round: number) => Change {
  const first = values.indexOf(current) + 1;
  return (round) => ({ control, kind: 'radio', value: itemAt(values, (first + round) % values.length) });
}
