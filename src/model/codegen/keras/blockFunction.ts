import type { Channels, PathStep } from '../../architecture/mainPath';
import { type CodePlan, DOWNSAMPLE, isZeroed, reluName } from '../codePlan';
import { source, type SourceLine } from '../source';

export function blockFunctionName({ spec }: CodePlan): string {
  return spec.block === 'basic' ? 'basic_block' : 'bottleneck';
}

/** The one block that the network is made of, with as much of a shortcut as the network has. */
export function blockFunction(plan: CodePlan): SourceLine[] {
  return source`
    def ${blockFunctionName(plan)}(inputs, planes, stride${plan.dilates ? ', dilation' : ''}, name):
        ${
          plan.hasWidth
            ? source`
          width = int(planes * (WIDTH_PER_GROUP / 64)) * GROUPS
        `
            : []
        }
        ${plan.spec.order === 'post' ? post(plan) : pre(plan)}
  `;
}

function post(plan: CodePlan): SourceLine[] {
  const { path, shortcut } = plan;
  const last = path.length;
  return source`
    ${path.flatMap((step) => [
      ...convolution(plan, step, step.n === 1 ? 'inputs' : 'x'),
      ...normalisation(plan, step.n, 'x'),
      ...(step.n < last ? relu(plan, step.n) : []),
    ])}
    ${departure(plan, 'inputs')}
    ${
      shortcut.exists
        ? source`
      x = ${sum(plan)}${plan.marks.blocks('add')}
    `
        : []
    }
    return ${reluCall(last)}${plan.marks.blocks(reluName(last))}
  `;
}

/** A projection reads what the first ReLU puts out; an identity and a padding read the input itself. */
function pre(plan: CodePlan): SourceLine[] {
  const { path, shortcut } = plan;
  return source`
    ${path.flatMap((step) => [
      ...normalisation(plan, step.n, step.n === 1 ? 'inputs' : 'x'),
      ...relu(plan, step.n),
      ...(step.n === 1 && shortcut.otherwise === 'projection' ? departure(plan, 'x') : []),
      ...convolution(plan, step, 'x'),
    ])}
    ${shortcut.otherwise === 'padding' ? departure(plan, 'inputs') : []}
    return ${shortcut.exists ? sum(plan) : 'x'}${plan.marks.blocks('add')}
  `;
}

function convolution(
  plan: CodePlan,
  { n, to, kernel, strides, grouped, dilates }: PathStep,
  input: string,
): SourceLine[] {
  const { marks } = plan;
  const zeros = isZeroed(plan, `conv${n}`) ? ', zeros=True' : '';
  const more = `${strides ? ', stride' : ''}${grouped ? ', groups=GROUPS' : ''}${dilates && plan.dilates ? ', dilation=dilation' : ''}${zeros}`;
  return source`
    x = conv(${input}, ${filters(plan, to)}, ${kernel}${more}, name=f"{name}_conv${n}")${marks.blocks(`conv${n}`)}
  `;
}

function normalisation(plan: CodePlan, n: number, input: string): SourceLine[] {
  const zeros = isZeroed(plan, `bn${n}`) ? ', gamma="zeros"' : '';
  return source`
    x = batch_norm(${input}, name=f"{name}_bn${n}"${zeros})${plan.marks.blocks(`bn${n}`)}
  `;
}

function relu({ marks }: CodePlan, n: number): SourceLine[] {
  return source`
    x = ${reluCall(n)}${marks.blocks(reluName(n))}
  `;
}

const reluCall = (n: number): string => `layers.ReLU(name=f"{name}_${reluName(n)}")(x)`;

function departure(plan: CodePlan, input: string): SourceLine[] {
  const { shortcut, marks } = plan;
  if (shortcut.otherwise === null) return [];
  const made =
    shortcut.otherwise === 'padding'
      ? source`
    shortcut = zero_padding(inputs, ${filters(plan, 'output')}, stride)${marks.blocks('downsample')}
  `
      : projection(plan, input);
  if (shortcut.always) return made;
  return source`
    shortcut = inputs
    if stride != 1 or inputs.shape[-1] != ${filters(plan, 'output')}:${marks.blocks(...DOWNSAMPLE)}
        ${made}
  `;
}

function projection(plan: CodePlan, input: string): SourceLine[] {
  const { spec, marks, shortcut } = plan;
  const { averages, layers } = shortcut;
  const isThere = !shortcut.always && input === 'inputs';
  const name = (id: string) => `f"{name}_${id.replace('.', '_')}"`;
  return source`
    ${
      averages
        ? source`
      ${
        isThere
          ? []
          : source`
        shortcut = ${input}
      `
      }
      if stride > 1:${marks.blocks('downsample.0')}
          # "same" padding is not counted in the average.
          average = layers.AveragePooling2D(2, padding="same", name=${name('downsample.0')})${marks.blocks('downsample.0')}
          shortcut = average(shortcut)${marks.blocks('downsample.0')}
    `
        : []
    }
    shortcut = conv(${averages ? 'shortcut' : input}, ${filters(plan, 'output')}, 1${averages ? '' : ', stride'}, name=${name(layers.conv)})${marks.blocks(layers.conv)}
    ${
      spec.order === 'post'
        ? source`
      shortcut = batch_norm(shortcut, name=${name(layers.norm)})${marks.blocks(layers.norm)}
    `
        : []
    }
  `;
}

function sum({ shortcut }: CodePlan): string {
  return `layers.Add(name=f"{name}_add")([x, ${shortcut.otherwise === null ? 'inputs' : 'shortcut'}])`;
}

/** A number of channels as the code names it. */
function filters({ expands, hasWidth }: CodePlan, channels: Channels): string {
  if (channels === 'output' && expands) return 'planes * EXPANSION';
  return channels === 'width' && hasWidth ? 'width' : 'planes';
}
