import { ACTIVATION_ORDERS, BLOCK_TYPES, SHORTCUT_OPTIONS, STEM_TYPES, STRIDE_POSITIONS } from '../choices';
import { RANGES } from '../ranges';
import type { ArchitectureSpec, InitialisationArguments, ShapeArguments, SpecField } from '../spec';
import type { Argument, Details, IdleReason, Part, ShapeDetails } from './argument';
import { choice, size, toggle, toggles, whole, wholes } from './forms';
import { isOneOf, keysOf } from '../../lists';

type TableOf<Arguments, D> = { readonly [K in keyof Arguments]: Argument<Arguments[K]> & D };

const basicHasNoGroups = idleWhere(({ block }) => block === 'basic', 'basicHasNoGroups');
const basicHasNo1x1 = idleWhere(({ block }) => block === 'basic', 'basicHasNo1x1');
const basicHasNoDilation = idleWhere(({ block }) => block === 'basic', 'basicHasNoDilation');
const projectsNowhere = idleWhere(({ shortcut }) => shortcut === 'none' || shortcut === 'A', 'projectsNowhere');
const noShortcut = idleWhere(({ shortcut }) => shortcut === 'none', 'noShortcut');

function idleWhere(holds: (spec: ArchitectureSpec) => boolean, reason: IdleReason) {
  return (spec: ArchitectureSpec) => (holds(spec) ? reason : null);
}

/** The arguments that change what is built, in the order in which specs, links and reports list them. */
const SHAPES = {
  block: choice(BLOCK_TYPES, 'basic', { key: 'block', row: 'block', builds: ['block'] }),
  layers: wholes(RANGES.stages, RANGES.blocksPerStage, [2, 2, 2, 2], { key: 'layers', row: 'layers', builds: [] }),
  groups: whole(RANGES.groups, 1, { key: 'groups', row: 'groups', builds: ['block'], idle: basicHasNoGroups }),
  width_per_group: whole(RANGES.width_per_group, 64, {
    key: 'width_per_group',
    row: 'groups',
    builds: ['block'],
    idle: basicHasNoGroups,
  }),
  num_classes: whole(RANGES.num_classes, 1000, { key: 'classes', row: 'others', builds: ['head'] }),
  in_channels: whole(RANGES.in_channels, 3, { key: 'channels', row: 'others', builds: [] }),
  input_size: size(RANGES.inputSide, [224, 224], { key: 'input', row: 'others', builds: [] }),
  stem: choice(STEM_TYPES, 'imagenet', { key: 'stem', row: 'others', builds: ['stem'] }),
  base_planes: whole(RANGES.base_planes, 64, { key: 'planes', row: 'others', builds: ['stem'] }),
  shortcut: choice(SHORTCUT_OPTIONS, 'B', { key: 'shortcut', row: 'shortcut', builds: ['block'] }),
  stride_on: choice(STRIDE_POSITIONS, '3x3', {
    key: 'stride_on',
    row: 'others',
    builds: ['block'],
    idle: basicHasNo1x1,
  }),
  order: choice(ACTIVATION_ORDERS, 'post', { key: 'order', row: 'others', builds: ['stem', 'block', 'head'] }),
  replace_stride_with_dilation: toggles(RANGES.stages.max - 1, [false, false, false], {
    key: 'replace_stride_with_dilation',
    row: 'others',
    builds: [],
    idle: basicHasNoDilation,
  }),
  avg_down: toggle(false, { key: 'avg_down', row: 'others', builds: ['block'], idle: projectsNowhere }),
} as const satisfies TableOf<ShapeArguments, ShapeDetails>;

/** The arguments that say what the weights begin with. */
const INITIALISATION = {
  zero_init_residual: toggle(false, { key: 'zero_init_residual', row: 'others', idle: noShortcut }),
} as const satisfies TableOf<InitialisationArguments, Details>;

const TABLE = { ...SHAPES, ...INITIALISATION };
export type ArgumentKey = (typeof TABLE)[SpecField]['key'];

export const ARGUMENTS: TableOf<ArchitectureSpec, { key: ArgumentKey }> = TABLE;
export const SPEC_FIELDS = keysOf(ARGUMENTS);
export const SHAPE_FIELDS = keysOf(SHAPES);

/** The order in which Explore's controls and the lists of what a link holds name them; a newer argument comes last. */
const LONG_STANDING: readonly SpecField[] = [
  'block',
  'layers',
  'groups',
  'width_per_group',
  'shortcut',
  'stride_on',
  'order',
  'input_size',
  'in_channels',
  'stem',
  'base_planes',
  'num_classes',
];
/** The others: most networks leave them alone. */
export const RARE_FIELDS: ReadonlySet<SpecField> = new Set(SPEC_FIELDS.filter((f) => !LONG_STANDING.includes(f)));
/** A link that holds every argument that long stood in a setting holds the whole setting, its rare ones too. */
export function holdsItsSetting(keys: readonly string[], key: string): boolean {
  const field = SPEC_FIELDS.find((one) => TABLE[one].key === key);
  if (field === undefined || !RARE_FIELDS.has(field)) return false;
  return LONG_STANDING.every((one) => TABLE[one].row !== TABLE[field].row || keys.includes(TABLE[one].key));
}

export const FIELDS_IN_PANEL_ORDER: readonly SpecField[] = [...new Set([...LONG_STANDING, ...SPEC_FIELDS])];

/** The arguments' keys, as links and what they hide and freeze name them. */
export const ARGUMENT_KEYS: readonly ArgumentKey[] = FIELDS_IN_PANEL_ORDER.map((field) => TABLE[field].key);

type BuiltFrom<P extends Part> = {
  [K in keyof ShapeArguments]: P extends (typeof SHAPES)[K]['builds'][number] ? K : never;
}[keyof ShapeArguments];

/** The arguments that a part of the network is built from, and no other: two parts with the same ones are alike. */
export type PartArguments<P extends Part> = Pick<ShapeArguments, BuiltFrom<P>>;

export function argumentsOf<P extends Part>(spec: ShapeArguments, part: P): PartArguments<P> {
  const fields = SHAPE_FIELDS.filter((field) => isOneOf<Part>(SHAPES[field].builds, part));
  return Object.fromEntries(fields.map((field) => [field, spec[field]])) as PartArguments<P>; // the same column, as a type
}

/** A field's value as a link writes it. */
export function argumentText<K extends SpecField>(spec: ArchitectureSpec, field: K): string {
  return ARGUMENTS[field].toText(spec[field]);
}
