import { ARGUMENTS, SHAPE_FIELDS, SPEC_FIELDS } from './arguments/table';
import type { ActivationOrder, BlockType, ShortcutOption, StemType, StrideOn } from './choices';

export type { ActivationOrder, BlockType, ShortcutOption, StemType, StrideOn } from './choices';

/**
 * A network is these arguments and nothing else, as in torchvision's
 * `ResNet(block, layers, groups, width_per_group)`. Field names are torchvision's
 * where torchvision has one, so that JSON, URL and code all say the same word.
 * What is true of every argument alike stands in `arguments/table.ts`, a line each.
 */
export type ArchitectureSpec = ShapeArguments & InitialisationArguments;

/** What is built follows from these: layers, shapes, counts, and the network's name. */
export interface ShapeArguments {
  block: BlockType;
  /** Blocks per stage, one to six stages. */
  layers: readonly number[];
  groups: number;
  width_per_group: number;
  num_classes: number;
  in_channels: number;
  /** [height, width] in pixels. */
  input_size: readonly [number, number];
  stem: StemType;
  /** Channels after the stem; each stage doubles its planes. */
  base_planes: number;
  shortcut: ShortcutOption;
  stride_on: StrideOn;
  order: ActivationOrder;
  /** For each stage after the first, whether it dilates instead of striding (torchvision); what is left out strides. */
  replace_stride_with_dilation: readonly boolean[];
  /** A projection with a stride averages 2×2 before its 1×1, which then strides nowhere (ResNet-D). */
  avg_down: boolean;
}

/** These say what the weights begin with: a network that begins otherwise is still that network. */
export interface InitialisationArguments {
  /** Each block begins as its shortcut: its branch ends in a scale of 0, or in a convolution of zeros where it is pre-activated. */
  zero_init_residual: boolean;
}

export type SpecField = keyof ArchitectureSpec;

export const DEFAULT_SPEC = Object.fromEntries(
  SPEC_FIELDS.map((field) => [field, ARGUMENTS[field].default]),
) as unknown as ArchitectureSpec; // the table has a line for every field, with a default of its type

export function sameFieldValue(a: ArchitectureSpec, b: ArchitectureSpec, field: SpecField): boolean {
  return isSame(a, b, field);
}

function isSame<K extends SpecField>(a: ArchitectureSpec, b: ArchitectureSpec, field: K): boolean {
  return ARGUMENTS[field].isSame(a[field], b[field]);
}

/** Whether both are the same network, whatever its weights begin with. */
export function sameNetwork(a: ArchitectureSpec, b: ArchitectureSpec): boolean {
  return SHAPE_FIELDS.every((field) => sameFieldValue(a, b, field));
}

export function sameSpec(a: ArchitectureSpec, b: ArchitectureSpec): boolean {
  return SPEC_FIELDS.every((field) => sameFieldValue(a, b, field));
}

/** The fields in which `spec` departs from `base`, in table order. */
export function changedFields(spec: ArchitectureSpec, base: ArchitectureSpec): SpecField[] {
  return SPEC_FIELDS.filter((field) => !sameFieldValue(spec, base, field));
}
