import type { Form } from './arguments/argument';
import { shorten } from './arguments/given';
import { ARGUMENTS, SPEC_FIELDS } from './arguments/table';
import { bottleneckWidth, EXPANSION, stagePlanes } from './channels';
import { canDilate, largestDilation } from './dilation';
import type { Problem } from './problem';
import { RANGES } from './ranges';
import { deepStemChannels, isDeepStem } from './stem';
import { DEFAULT_SPEC, type ArchitectureSpec, type SpecField } from './spec';
import { isOneOf } from '../lists';

/** The widest layer that the app builds, in channels. */
export const MAX_CHANNELS = RANGES.channels.max;

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
  const fields = given as Record<string, unknown>; // an object has string keys
  const problems: Problem[] = Object.keys(fields)
    .filter((key) => !isOneOf(SPEC_FIELDS, key))
    .map((field) => ({ code: 'unknownField', field: shorten(field), known: SPEC_FIELDS }));
  const spec = FIELDS_AS_TOLD.reduce((read, field) => withField(read, field, fields[field], problems), base);
  return { spec: applyRules(spec, problems), problems };
}

/** Problems are told form by form. */
const RANK: Readonly<Record<Form['form'], number>> = { choice: 0, number: 1, list: 2, size: 3, toggle: 4, toggles: 5 };
const FIELDS_AS_TOLD = SPEC_FIELDS.toSorted((a, b) => RANK[ARGUMENTS[a].as.form] - RANK[ARGUMENTS[b].as.form]);

function withField(spec: ArchitectureSpec, field: SpecField, given: unknown, problems: Problem[]): ArchitectureSpec {
  if (given === undefined) return spec;
  const { value, problems: found } = ARGUMENTS[field].read(given, field);
  problems.push(...found);
  return value === undefined ? spec : { ...spec, [field]: value };
}

/**
 * What else becomes of the arguments that a person changes one by one. Choosing BasicBlock says nothing about
 * groups and dilation: it takes them back to torchvision's defaults without a complaint, and so does a stage that goes
 * with what dilates in it. Only a link that asks for both is told.
 */
export function takenBackBy(change: Partial<ArchitectureSpec>, spec: ArchitectureSpec): Partial<ArchitectureSpec> {
  const becomesBasic = change.block === 'basic' && spec.block !== 'basic';
  const { groups, width_per_group, replace_stride_with_dilation } = DEFAULT_SPEC;
  if (becomesBasic) return { groups, width_per_group, replace_stride_with_dilation };
  const lastOf = (change.layers ?? spec.layers).length - 1;
  const replaced = spec.replace_stride_with_dilation;
  return replaced.lastIndexOf(true) < lastOf ? {} : { replace_stride_with_dilation: replaced.slice(0, lastOf) };
}

/** The rules that tie fields together. Each mends what it refuses. */
function applyRules(spec: ArchitectureSpec, problems: Problem[]): ArchitectureSpec {
  return [
    basicTakesNeitherGroupsNorWidth,
    dilatedStagesAreThere,
    basicHasNoDilation,
    deepStemHasChannels,
    widthMustNotVanish,
    channelsStayCountable,
  ].reduce((mended, rule) => rule(mended, problems), spec);
}

/** torchvision: "BasicBlock only supports groups=1 and base_width=64". */
function basicTakesNeitherGroupsNorWidth(spec: ArchitectureSpec, problems: Problem[]): ArchitectureSpec {
  const { block, groups, width_per_group: widthPerGroup } = spec;
  if (block !== 'basic' || (groups === 1 && widthPerGroup === 64)) return spec;
  problems.push({ code: 'basicHasNoGroups', groups, widthPerGroup });
  return { ...spec, groups: 1, width_per_group: 64 };
}

function dilatedStagesAreThere(spec: ArchitectureSpec, problems: Problem[]): ArchitectureSpec {
  const { layers, replace_stride_with_dilation: replaced } = spec;
  const last = replaced.lastIndexOf(true);
  if (last < layers.length - 1) return spec;
  problems.push({ code: 'noStageToDilate', stage: last + 2, stages: layers.length });
  return { ...spec, replace_stride_with_dilation: replaced.slice(0, layers.length - 1) };
}

/** torchvision: "Dilation > 1 not supported in BasicBlock". */
function basicHasNoDilation(spec: ArchitectureSpec, problems: Problem[]): ArchitectureSpec {
  const dilation = largestDilation(spec);
  if (canDilate(spec) || dilation === 1) return spec;
  problems.push({ code: 'basicHasNoDilation', dilation });
  return { ...spec, replace_stride_with_dilation: DEFAULT_SPEC.replace_stride_with_dilation };
}

/** Its first convolution has a part of the planes, rounded down. */
function deepStemHasChannels(spec: ArchitectureSpec, problems: Problem[]): ArchitectureSpec {
  const { stem, base_planes: planes } = spec;
  if (!isDeepStem(stem) || deepStemChannels(stem, planes)[0] >= 1) return spec;
  const atLeast = stem === 'deep' ? 2 : 8;
  problems.push({ code: 'stemVanishes', stem, planes, atLeast });
  return { ...spec, base_planes: atLeast };
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
