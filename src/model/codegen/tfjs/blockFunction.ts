import type { Channels, PathStep } from '../../architecture/mainPath';
import { type CodePlan, DOWNSAMPLE, isZeroed, reluName } from '../codePlan';
import { source, type SourceLine } from '../source';

export function blockFunctionName({ spec }: CodePlan): string {
  return spec.block === 'basic' ? 'basicBlock' : 'bottleneck';
}

/** The one block that the network is made of, with as much of a shortcut as the network has. */
export function blockFunction(plan: CodePlan): SourceLine[] {
  return source`
    function ${blockFunctionName(plan)}(name, x, planes, stride${plan.dilates ? ', dilation' : ''}) {
      ${
        plan.hasWidth
          ? source`
        const width = Math.trunc((planes * WIDTH_PER_GROUP) / 64) * GROUPS;
      `
          : []
      }
      return nested(name, x, (input) => {
        ${plan.spec.order === 'post' ? post(plan) : pre(plan)}
      });
    }
  `;
}

function post(plan: CodePlan): SourceLine[] {
  const { path, shortcut, marks } = plan;
  const last = path.length;
  return source`
    ${path.flatMap((step) => [
      ...convolution(plan, step, step.n === 1 ? 'input' : 'y'),
      ...normalisation(plan, step.n, 'y'),
      ...(step.n < last ? relu(plan, step.n) : []),
    ])}
    ${departure(plan, 'input')}
    ${
      shortcut.exists
        ? source`
      y = ${sum(plan)};${plan.marks.blocks('add')}
    `
        : []
    }
    return relu(${named(reluName(last))}, y);${marks.blocks(reluName(last))}
  `;
}

/** A projection reads what the first ReLU puts out; an identity and a padding read the input itself. */
function pre(plan: CodePlan): SourceLine[] {
  const { path, shortcut } = plan;
  return source`
    ${path.flatMap((step) => [
      ...normalisation(plan, step.n, step.n === 1 ? 'input' : 'y'),
      ...relu(plan, step.n),
      ...(step.n === 1 && shortcut.otherwise === 'projection' ? departure(plan, 'y') : []),
      ...convolution(plan, step, 'y'),
    ])}
    ${shortcut.otherwise === 'padding' ? departure(plan, 'input') : []}
    return ${shortcut.exists ? sum(plan) : 'y'};${plan.marks.blocks('add')}
  `;
}

/** A template literal in the generated code: the block's name, then the layer's. */
const named = (layer: string): string => `\`\${name}.${layer}\``;

/** The path's first layer begins the variable that the others go on with. */
const assigned = (input: string): string => (input === 'input' ? 'let y' : 'y');

function convolution(
  plan: CodePlan,
  { n, to, kernel, strides, grouped, dilates }: PathStep,
  input: string,
): SourceLine[] {
  const { marks } = plan;
  const stride = strides ? 'stride' : '1';
  const mark = marks.blocks(`conv${n}`);
  const zeros = isZeroed(plan, `conv${n}`) ? ', { zeros: true }' : '';
  const gaps = dilates && plan.dilates ? ', { dilation }' : '';
  if (!grouped) {
    return source`
      ${assigned(input)} = conv(${named(`conv${n}`)}, ${input}, ${filters(plan, to)}, ${kernel}, ${stride}${gaps}${zeros});${mark}
    `;
  }
  return source`
    y = new GroupedConv2D({${mark}
      filters: ${filters(plan, to)},${mark}
      kernelSize: ${kernel},${mark}
      strides: ${stride},${mark}
      groups: GROUPS,${mark}
      ${
        gaps === ''
          ? []
          : source`
        dilation,${mark}
      `
      }
      name: ${named(`conv${n}`)},${mark}
    }).apply(y);${mark}
  `;
}

function normalisation(plan: CodePlan, n: number, input: string): SourceLine[] {
  const zeros = isZeroed(plan, `bn${n}`) ? ", 'zeros'" : '';
  return source`
    ${assigned(input)} = batchNorm(${named(`bn${n}`)}, ${input}${zeros});${plan.marks.blocks(`bn${n}`)}
  `;
}

function relu({ marks }: CodePlan, n: number): SourceLine[] {
  return source`
    y = relu(${named(reluName(n))}, y);${marks.blocks(reluName(n))}
  `;
}

function departure(plan: CodePlan, from: string): SourceLine[] {
  const { shortcut, marks } = plan;
  if (shortcut.otherwise === null) return [];
  if (shortcut.always) return projection(plan, from);
  const made = shortcut.otherwise === 'padding' ? padding(plan) : projection(plan, from);
  return source`
    let shortcut = input;
    if (stride !== 1 || input.shape[3] !== ${filters(plan, 'output')}) {${marks.blocks(...DOWNSAMPLE)}
      ${made}
    }
  `;
}

function padding(plan: CodePlan): SourceLine[] {
  const mark = plan.marks.blocks('downsample');
  return source`
    const config = { filters: ${filters(plan, 'output')}, strides: stride, name: ${named('downsample')} };${mark}
    shortcut = new ZeroPadding(config).apply(input);${mark}
  `;
}

function projection(plan: CodePlan, from: string): SourceLine[] {
  const { spec, marks, shortcut } = plan;
  const { averages, layers } = shortcut;
  const isThere = !shortcut.always && from === 'input';
  const made = shortcut.always ? 'let shortcut' : 'shortcut';
  return source`
    ${
      averages
        ? source`
      ${
        isThere
          ? []
          : source`
        ${made} = ${from};
      `
      }
      if (stride > 1) {${marks.blocks('downsample.0')}
        // 'same' padding is not counted in the average.
        const options = { poolSize: 2, padding: 'same', name: ${named('downsample.0')} };${marks.blocks('downsample.0')}
        shortcut = tf.layers.averagePooling2d(options).apply(shortcut);${marks.blocks('downsample.0')}
      }
    `
        : []
    }
    ${averages ? 'shortcut' : made} = conv(${named(layers.conv)}, ${averages ? 'shortcut' : from}, ${filters(plan, 'output')}, 1, ${averages ? '1' : 'stride'});${marks.blocks(layers.conv)}
    ${
      spec.order === 'post'
        ? source`
      shortcut = batchNorm(${named(layers.norm)}, shortcut);${marks.blocks(layers.norm)}
    `
        : []
    }
  `;
}

function sum({ shortcut }: CodePlan): string {
  return `tf.layers.add({ name: ${named('add')} }).apply([y, ${shortcut.otherwise === null ? 'input' : 'shortcut'}])`;
}

/** A number of channels as the code names it. */
function filters({ expands, hasWidth }: CodePlan, channels: Channels): string {
  if (channels === 'output' && expands) return 'planes * EXPANSION';
  return channels === 'width' && hasWidth ? 'width' : 'planes';
}
