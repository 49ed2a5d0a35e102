import { ARGUMENTS, SPEC_FIELDS } from '../../src/model/architecture/arguments/table';
import { MODEL_IDS } from '../../src/model/architecture/catalogue';
import type { SpecField } from '../../src/model/architecture/spec';

/** `  stem  "imagenet"  imagenet | cifar` */
function fieldLine(field: SpecField): string {
  const { as, default: value } = ARGUMENTS[field];
  const values =
    as.form === 'choice'
      ? as.choices.join(' | ')
      : 'range' in as
        ? `${as.range.min} to ${as.range.max}`
        : 'true | false';
  return `  ${field.padEnd(30)}${JSON.stringify(value).replaceAll(',', ', ').padEnd(22)}${values}`;
}

/** One line, for standard error. */
export const usage =
  'Usage: npm run -s describe -- <id | spec as JSON | -> [--input HxW], such as resnet50 --input 320x320; --help says more.';

export function help(): string {
  return `Prints a network's report as JSON: totals, stages, layers, edges.

  npm run -s describe -- resnet50
  npm run -s describe -- resnet50 --input 320x320
  npm run -s describe -- '{"block": "bottleneck", "layers": [3, 4, 6, 3], "groups": 32, "width_per_group": 4}'
  npm run -s describe -- - < specs.jsonl

  --input HxW  replaces the input size, in pixels; --input 320 is 320x320.
  -            reads specs (or ids) from standard input, one a line, and writes one report a line,
               {"error": "…"} where a spec is bad.

A spec's fields that are left out take the default:
${SPEC_FIELDS.map(fieldLine).join('\n')}

Models: ${MODEL_IDS.join(', ')}.
`;
}
