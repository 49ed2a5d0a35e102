import fc from 'fast-check';
import { checkSpec } from '../../src/model/architecture/rules';
import type { ArchitectureSpec } from '../../src/model/architecture/spec';

/** A spec from its JSON, which has to be a valid one. */
export function specOf(json: Readonly<Record<string, unknown>>): ArchitectureSpec {
  const { spec, problems } = checkSpec(json);
  if (problems.length > 0) throw new Error(`not a valid spec: ${JSON.stringify({ json, problems })}`);
  return spec;
}

/** The spec of a network in an oracle, which keeps the input size beside it. */
export function oracleSpec(model: {
  spec: Readonly<Record<string, unknown>>;
  input_size: readonly [number, number];
}): ArchitectureSpec {
  return specOf({ ...model.spec, input_size: model.input_size });
}

/**
 * Valid specs, drawn without the rules under test: BasicBlock with torchvision's only groups and width,
 * bottlenecks with widths that cannot vanish (at least 64 planes and a width per group of at least 1), and
 * sizes far below every limit.
 */
export function validSpecs(): fc.Arbitrary<ArchitectureSpec> {
  const common = {
    layers: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }),
    num_classes: fc.integer({ min: 1, max: 2000 }),
    in_channels: fc.integer({ min: 1, max: 8 }),
    input_size: fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 })),
    stem: fc.constantFrom('imagenet' as const, 'cifar' as const, 'deep' as const, 'deep_tiered' as const),
    avg_down: fc.boolean(),
    replace_stride_with_dilation: fc.array(fc.boolean(), { maxLength: 5 }),
    shortcut: fc.constantFrom('none' as const, 'A' as const, 'B' as const, 'C' as const),
    stride_on: fc.constantFrom('3x3' as const, '1x1' as const),
    order: fc.constantFrom('post' as const, 'pre' as const),
    zero_init_residual: fc.boolean(),
  };
  const basic = fc.record({
    ...common,
    block: fc.constant('basic' as const),
    groups: fc.constant(1),
    width_per_group: fc.constant(64),
    base_planes: fc.integer({ min: 1, max: 128 }),
  });
  const bottleneck = fc.record({
    ...common,
    block: fc.constant('bottleneck' as const),
    groups: fc.constantFrom(1, 2, 3, 8, 16, 32),
    width_per_group: fc.integer({ min: 1, max: 64 }),
    base_planes: fc.integer({ min: 64, max: 128 }),
  });
  return fc.oneof(basic, bottleneck).map((spec) => ({
    ...spec,
    stem: spec.base_planes < 8 ? 'cifar' : spec.stem, // deep stems divide the planes by 8
    replace_stride_with_dilation:
      spec.block === 'basic' ? [] : spec.replace_stride_with_dilation.slice(0, spec.layers.length - 1),
  }));
}
