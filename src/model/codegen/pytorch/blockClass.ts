import { EXPANSION } from '../../architecture/channels';
import type { Channels, PathStep } from '../../architecture/mainPath';
import { type CodePlan, DOWNSAMPLE, reluName } from '../codePlan';
import { source, type SourceLine } from '../source';

/** The one block that the network is made of, with as much of a shortcut as the network has. */
export function blockClass(plan: CodePlan): SourceLine[] {
  const { spec, hasWidth, path, marks, blockName } = plan;
  return source`
    class ${blockName}(nn.Module):
        expansion = ${EXPANSION[spec.block]}

        def __init__(self, in_planes, planes, stride=1${plan.dilates ? ', dilation=1' : ''}${hasWidth ? ', groups=1, width_per_group=64' : ''}):
            super().__init__()
            ${
              hasWidth
                ? source`
              width = int(planes * (width_per_group / 64)) * groups
            `
                : []
            }
            ${path.flatMap((step) => layersOf(plan, step))}
            self.relu = nn.ReLU(inplace=True)${marks.blocks(...path.map(({ n }) => reluName(n)))}
            ${downsample(plan)}

        def forward(self, x):
            ${spec.order === 'post' ? forwardPost(plan) : forwardPre(plan)}
  `;
}

/** Normalisation after the convolution, or before it in a pre-activated block. */
function layersOf(plan: CodePlan, step: PathStep): SourceLine[] {
  const { n, from, to, kernel, strides, grouped, dilates } = step;
  const window = dilates && plan.dilates ? ', padding=dilation, dilation=dilation' : kernel === 3 ? ', padding=1' : '';
  const { marks, spec } = plan;
  const name = (channels: Channels) => channelsOf(plan, channels);
  const more = `${strides ? ', stride' : ''}${window}${grouped ? ', groups=groups' : ''}`;
  const mark = marks.blocks(`conv${n}`);
  const given = `${name(from)}, ${name(to)}, ${kernel}${more}, bias=False`;
  const isLong = dilates && plan.dilates && plan.hasWidth;
  const convolution = isLong
    ? source`
    self.conv${n} = nn.Conv2d(${mark}
        ${given}${mark}
    )${mark}
  `
    : source`
    self.conv${n} = nn.Conv2d(${given})${mark}
  `;
  const normalisation = source`
    self.bn${n} = nn.BatchNorm2d(${name(spec.order === 'post' ? to : from)})${marks.blocks(`bn${n}`)}
  `;
  return spec.order === 'post' ? [...convolution, ...normalisation] : [...normalisation, ...convolution];
}

function channelsOf({ expands, hasWidth }: CodePlan, channels: Channels): string {
  if (channels === 'input') return 'in_planes';
  if (channels === 'output' && expands) return 'planes * self.expansion';
  return channels === 'width' && hasWidth ? 'width' : 'planes';
}

function downsample(plan: CodePlan): SourceLine[] {
  const { shortcut, marks } = plan;
  if (shortcut.otherwise === null) return [];
  const made =
    shortcut.otherwise === 'padding'
      ? source`
    self.downsample = ZeroPadding(in_planes, planes * self.expansion, stride)${marks.blocks('downsample')}
  `
      : projection(plan);
  if (shortcut.always) return made;
  return source`
    self.downsample = None
    if stride != 1 or in_planes != planes * self.expansion:${marks.blocks(...DOWNSAMPLE)}
        ${made}
  `;
}

function projection({ spec, marks, shortcut }: CodePlan): SourceLine[] {
  const { averages, layers } = shortcut;
  return source`
    self.downsample = nn.Sequential(${marks.blocks(...DOWNSAMPLE)}
        ${averages ? average(marks) : []}
        nn.Conv2d(in_planes, planes * self.expansion, 1${averages ? '' : ', stride'}, bias=False),${marks.blocks(layers.conv)}
        ${
          spec.order === 'post'
            ? source`
          nn.BatchNorm2d(planes * self.expansion),${marks.blocks(layers.norm)}
        `
            : []
        }
    )
  `;
}

/** timm's, which keeps its place in the sequence where there is nothing to average. */
function average(marks: CodePlan['marks']): SourceLine[] {
  const mark = marks.blocks('downsample.0');
  return source`
    nn.AvgPool2d(2, stride, ceil_mode=True, count_include_pad=False)${mark}
    if stride > 1${mark}
    else nn.Identity(),${mark}
  `;
}

function forwardPost(plan: CodePlan): SourceLine[] {
  const { path, marks, shortcut } = plan;
  const last = path.length;
  return source`
    ${path.flatMap(({ n }) => {
      const input = n === 1 ? 'x' : 'out';
      return n < last
        ? source`
        out = self.relu(self.bn${n}(self.conv${n}(${input})))${marks.blocks(`conv${n}`, `bn${n}`, reluName(n))}
      `
        : source`
        out = self.bn${n}(self.conv${n}(${input}))${marks.blocks(`conv${n}`, `bn${n}`)}
      `;
    })}
    ${shortcutLine(plan, 'x')}
    return self.relu(${shortcut.exists ? `out + ${shortcutName(plan)}` : 'out'})${marks.blocks('add', reluName(last))}
  `;
}

/** A projection reads what the first ReLU puts out; an identity and a padding read the input itself. */
function forwardPre(plan: CodePlan): SourceLine[] {
  const { path, marks, shortcut } = plan;
  return source`
    out = self.relu(self.bn1(x))${marks.blocks('bn1', 'relu')}
    ${shortcutLine(plan, shortcut.otherwise === 'projection' ? 'out' : 'x')}
    out = self.conv1(out)${marks.blocks('conv1')}
    ${path.slice(1).flatMap(
      ({ n }) => source`
      out = self.conv${n}(self.relu(self.bn${n}(out)))${marks.blocks(`bn${n}`, reluName(n), `conv${n}`)}
    `,
    )}
    return out${shortcut.exists ? ` + ${shortcutName(plan)}` : ''}${marks.blocks('add')}
  `;
}

function shortcutLine({ shortcut, marks }: CodePlan, input: string): SourceLine[] {
  if (shortcut.otherwise === null) return [];
  const applied = `self.downsample(${input})`;
  return source`
    shortcut = ${shortcut.always ? applied : `x if self.downsample is None else ${applied}`}${marks.blocks(...DOWNSAMPLE)}
  `;
}

const shortcutName = ({ shortcut }: CodePlan): string => (shortcut.otherwise === null ? 'x' : 'shortcut');
