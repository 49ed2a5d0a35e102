import { bottleneckWidth, EXPANSION, stagePlanes } from './channels';
import {
  ACTIVATION_ORDERS,
  BLOCK_TYPES,
  DEFAULT_SPEC,
  SHORTCUT_OPTIONS,
  SPEC_FIELDS,
  STEM_TYPES,
  STRIDE_POSITIONS,
  type ArchitectureSpec,
  type SpecField,
} from './spec';

/**
 * What is wrong with a spec, in a form that every language can put into words
 * (`content/<lang>/problems.ts`). Each carries what would be right.
 */
export type Problem =
  | { code: 'notAnObject' }
  | { code: 'unknownField'; field: string; known: readonly string[] }
  | { code: 'notOneOf'; field: SpecField; given: string; allowed: readonly string[] }
  | { code: 'notInRange'; field: SpecField; given: string; min: number; max: number }
  | { code: 'stageCount'; given: number; min: number; max: number }
  | { code: 'notASize'; given: string; min: number; max: number }
  | { code: 'basicHasNoGroups'; groups: number; widthPerGroup: number }
  | { code: 'widthVanishes'; planes: number; widthPerGroup: number; atLeast: number }
  | { code: 'tooWide'; channels: number; max: number; stage: number }
  | { code: 'tooMuchToCount' };

export interface Range {
  min: number;
  max: number;
}

/** Bounds keep every count a safe integer and every change within a frame; torchvision has none. */
export const RANGES = {
  blocksPerStage: { min: 1, max: 1000 },
  stages: { min: 1, max: 6 },
  groups: { min: 1, max: 4096 },
  width_per_group: { min: 1, max: 4096 },
  num_classes: { min: 1, max: 1_000_000 },
  in_channels: { min: 1, max: 4096 },
  base_planes: { min: 1, max: 4096 },
  inputSide: { min: 1, max: 4096 },
} as const satisfies Record<string, Range>;

/** The widest layer that the app builds, in channels. */
export const MAX_CHANNELS = 131_072;

export const CHOICES = {
  block: BLOCK_TYPES,
  stem: STEM_TYPES,
  shortcut: SHORTCUT_OPTIONS,
  stride_on: STRIDE_POSITIONS,
  order: ACTIVATION_ORDERS,
} as const;
export type ChoiceField = keyof typeof CHOICES;
const CHOICE_FIELDS = Object.keys(CHOICES) as readonly ChoiceField[];

const NUMBER_FIELDS = ['groups', 'width_per_group', 'num_classes', 'in_channels', 'base_planes'] as const;
export type NumberField = (typeof NUMBER_FIELDS)[number];

export interface Checked {
  /** The nearest valid spec; the given one where `problems` is empty. */
  spec: ArchitectureSpec;
  problems: Problem[];
}

/**
 * Reads anything (parsed JSON, URL fields) as a spec. Never throws: what is wrong
 * comes back as problems beside the nearest valid spec. Missing fields take `base`'s value.
 */
export function checkSpec(given: unknown, base: ArchitectureSpec = DEFAULT_SPEC): Checked {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { spec: base, problems: [{ code: 'notAnObject' }] };
  }
  const fields = given as Record<string, unknown>;
  const problems: Problem[] = Object.keys(fields)
    .filter((key) => !(SPEC_FIELDS as readonly string[]).includes(key))
    .map((field) => ({ code: 'unknownField', field: shorten(field), known: SPEC_FIELDS }));
  const spec: ArchitectureSpec = {
    ...base,
    ...readChoices(fields, problems),
    ...readNumbers(fields, problems),
    ...readLayers(fields, problems),
    ...readInputSize(fields, problems),
  };
  return { spec: applyRules(spec, problems), problems };
}

function readChoices(fields: Record<string, unknown>, problems: Problem[]): Partial<ArchitectureSpec> {
  const read: Record<string, unknown> = {};
  for (const field of CHOICE_FIELDS) {
    const value = fields[field];
    if (value === undefined) continue;
    const allowed: readonly string[] = CHOICES[field];
    const word = typeof value === 'string' ? value.trim().toLowerCase() : null;
    const match = allowed.find((a) => a.toLowerCase() === word);
    if (match === undefined) problems.push({ code: 'notOneOf', field, given: show(value), allowed });
    else read[field] = match;
  }
  return read as Partial<ArchitectureSpec>; // each value was matched against its field's own list
}

function readNumbers(fields: Record<string, unknown>, problems: Problem[]): Partial<ArchitectureSpec> {
  const read: Partial<Record<NumberField, number>> = {};
  for (const field of NUMBER_FIELDS) {
    const value = fields[field];
    if (value === undefined) continue;
    const { min, max } = RANGES[field];
    const nearest = nearestInteger(value, { min, max });
    if (nearest !== value) problems.push({ code: 'notInRange', field, given: show(value), min, max });
    if (!Number.isNaN(nearest)) read[field] = nearest;
  }
  return read;
}

function readLayers(fields: Record<string, unknown>, problems: Problem[]): Partial<ArchitectureSpec> {
  const value = fields['layers'];
  if (value === undefined) return {};
  const { min, max } = RANGES.blocksPerStage;
  const list = Array.isArray(value) ? (value as unknown[]) : null;
  if (list === null) {
    problems.push({ code: 'notInRange', field: 'layers', given: show(value), min, max });
    return {};
  }
  const kept = Array.from(list.slice(0, RANGES.stages.max), (v) => nearestInteger(v, RANGES.blocksPerStage));
  const wrong = kept.findIndex((n, i) => n !== list[i]);
  if (wrong >= 0) problems.push({ code: 'notInRange', field: 'layers', given: show(list[wrong]), min, max });
  if (list.length < RANGES.stages.min || list.length > RANGES.stages.max) {
    problems.push({ code: 'stageCount', given: list.length, ...RANGES.stages });
  }
  const layers = kept.filter((n) => !Number.isNaN(n));
  return layers.length > 0 ? { layers } : {};
}

function readInputSize(fields: Record<string, unknown>, problems: Problem[]): Partial<ArchitectureSpec> {
  const value = fields['input_size'];
  if (value === undefined) return {};
  const range = RANGES.inputSide;
  const list: unknown[] = Array.isArray(value) ? value : [value, value];
  const [height = NaN, width = NaN] = Array.from(list.slice(0, 2), (v) => nearestInteger(v, range));
  if (list.length !== 2 || height !== list[0] || width !== list[1]) {
    problems.push({ code: 'notASize', given: show(value), ...range });
  }
  return Number.isNaN(height + width) ? {} : { input_size: [height, width] };
}

/** The rules that tie fields together. Each mends what it refuses. */
function applyRules(spec: ArchitectureSpec, problems: Problem[]): ArchitectureSpec {
  return [basicTakesNeitherGroupsNorWidth, widthMustNotVanish, channelsStayCountable].reduce(
    (mended, rule) => rule(mended, problems),
    spec,
  );
}

/** torchvision: "BasicBlock only supports groups=1 and base_width=64". */
function basicTakesNeitherGroupsNorWidth(spec: ArchitectureSpec, problems: Problem[]): ArchitectureSpec {
  const { block, groups, width_per_group: widthPerGroup } = spec;
  if (block !== 'basic' || (groups === 1 && widthPerGroup === 64)) return spec;
  problems.push({ code: 'basicHasNoGroups', groups, widthPerGroup });
  return { ...spec, groups: 1, width_per_group: 64 };
}

function widthMustNotVanish(spec: ArchitectureSpec, problems: Problem[]): ArchitectureSpec {
  const { block, base_planes: planes, width_per_group: widthPerGroup } = spec;
  if (block !== 'bottleneck' || bottleneckWidth(planes, widthPerGroup, 1) >= 1) return spec;
  const atLeast = Math.ceil(64 / planes);
  problems.push({ code: 'widthVanishes', planes, widthPerGroup, atLeast });
  return { ...spec, width_per_group: atLeast };
}

/** Halves what makes a stage too wide until it fits. */
function channelsStayCountable(spec: ArchitectureSpec, problems: Problem[]): ArchitectureSpec {
  const widest = widestStage(spec);
  if (widest.channels <= MAX_CHANNELS) return spec;
  problems.push({ code: 'tooWide', channels: widest.channels, stage: widest.stage, max: MAX_CHANNELS });
  let mended = spec;
  while (widestStage(mended).channels > MAX_CHANNELS) mended = halveWidest(mended);
  return mended;
}

function halveWidest(spec: ArchitectureSpec): ArchitectureSpec {
  if (widestStage(spec).outer > MAX_CHANNELS) return { ...spec, base_planes: spec.base_planes >> 1 };
  if (spec.groups > 1) return { ...spec, groups: spec.groups >> 1 };
  return { ...spec, width_per_group: spec.width_per_group >> 1 };
}

/** The last stage: its widest layer, and what its blocks put out. */
function widestStage(spec: ArchitectureSpec): { channels: number; outer: number; stage: number } {
  const last = spec.layers.length - 1;
  const planes = stagePlanes(spec, last);
  const inner = spec.block === 'bottleneck' ? bottleneckWidth(planes, spec.width_per_group, spec.groups) : planes;
  const outer = planes * EXPANSION[spec.block];
  return { channels: Math.max(inner, outer), outer, stage: last + 1 };
}

/** The integer nearest to a number or numeric text, inside the range; NaN, which equals nothing given, where there is none. */
function nearestInteger(value: unknown, { min, max }: Range): number {
  if (typeof value !== 'number' && !(typeof value === 'string' && value.trim() !== '')) return NaN;
  return Math.round(Math.min(max, Math.max(min, Number(value))));
}

function show(value: unknown): string {
  if (typeof value !== 'object' || value === null) return shorten(String(value));
  try {
    return shorten(JSON.stringify(value));
  } catch {
    return Array.isArray(value) ? '[…]' : '{…}'; // circular, or nested too deeply
  }
}

/** Messages quote what was given; a megabyte of it helps nobody. */
function shorten(text: string): string {
  const characters = [...text.slice(0, 200)];
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : text;
}
