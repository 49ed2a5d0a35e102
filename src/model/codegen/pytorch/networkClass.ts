import { type StemStep, stemPools } from '../../architecture/stem';
import type { CodePlan, StagePlan } from '../codePlan';
import { source, type SourceLine } from '../source';

/** The class of the whole network: stem, one stage a line, head. */
export function networkClass(plan: CodePlan): SourceLine[] {
  const { spec, stages, hasWidth, marks } = plan;
  const lastPlanes = stages.at(-1)!.planes; // a network has at least one stage
  return source`
    class ResNet(nn.Module):
        def __init__(self, block, layers, num_classes=1000${hasWidth ? ', groups=1, width_per_group=64' : ''}):
            super().__init__()
            self.in_planes = ${spec.base_planes}
            ${
              hasWidth
                ? source`
              self.groups = groups
              self.width_per_group = width_per_group
            `
                : []
            }
            ${stem(plan)}
            ${stages.flatMap((stage, i) => stageLine(plan, stage, i))}
            ${
              spec.order === 'pre'
                ? source`
              self.norm = nn.BatchNorm2d(${lastPlanes} * block.expansion)${marks.outside('norm')}
              self.relu = nn.ReLU(inplace=True)${marks.outside('relu')}
            `
                : []
            }
            self.avgpool = nn.AdaptiveAvgPool2d(1)${marks.outside('avgpool')}
            self.fc = nn.Linear(${lastPlanes} * block.expansion, num_classes)${marks.outside('fc')}

            for module in self.modules():
                if isinstance(module, nn.Conv2d):
                    nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
            ${zeroBranches(plan)}

        ${makeLayer(plan)}

        ${forward(plan)}
  `;
}

function zeroBranches({ zeroed, blockName }: CodePlan): SourceLine[] {
  if (zeroed === null) return [];
  return source`
    # With zeros at the end of its branch, each block begins as its shortcut.
    for module in self.modules():
        if isinstance(module, ${blockName}):
            nn.init.zeros_(module.${zeroed}.weight)
  `;
}

function stem({ spec, stem: steps, marks }: CodePlan): SourceLine[] {
  const [last] = steps.slice(-1);
  return source`
    ${steps.length > 1 ? deepStem({ spec, stem: steps, marks }) : plainStem({ spec, stem: steps, marks })}
    ${
      last!.norm === null // a stem has a convolution
        ? []
        : source`
      self.bn1 = nn.BatchNorm2d(self.in_planes)${marks.outside('bn1')}
      self.relu = nn.ReLU(inplace=True)${marks.outside('relu')}
    `
    }
    ${
      stemPools(spec)
        ? source`
      self.maxpool = nn.MaxPool2d(3, stride=2, padding=1)${marks.outside('maxpool')}
    `
        : []
    }
  `;
}

type StemPlan = Pick<CodePlan, 'spec' | 'stem' | 'marks'>;

function plainStem({ spec, stem: steps, marks }: StemPlan): SourceLine[] {
  return source`
    self.conv1 = nn.Conv2d(${spec.in_channels}, self.in_planes, ${window(steps[0]!)}, bias=False)${marks.outside('conv1')}
  `; // a stem has a convolution
}

/** timm's sequence, whose modules are conv1.0, conv1.1 and so on. */
function deepStem({ spec, stem: steps, marks }: StemPlan): SourceLine[] {
  return source`
    self.conv1 = nn.Sequential(
        ${steps.flatMap((step, i) => {
          const [from, to] = [steps[i - 1]?.channels ?? spec.in_channels, step.channels];
          return source`
        nn.Conv2d(${from}, ${to}, ${window(step)}, bias=False),${marks.outside(step.conv)}
        ${
          i < steps.length - 1
            ? source`
          nn.BatchNorm2d(${to}),${marks.outside(step.norm ?? '')}
          nn.ReLU(inplace=True),${marks.outside(step.relu)}
        `
            : []
        }
      `;
        })}
    )
  `;
}

function window({ kernel, stride }: StemStep): string {
  return `${kernel}${stride > 1 ? `, stride=${stride}` : ''}, padding=${(kernel - 1) / 2}`;
}

function stageLine(plan: CodePlan, { name, planes, stride, dilations, mark }: StagePlan, index: number): SourceLine[] {
  const { first, others } = dilations;
  const more = plan.dilates ? `, dilations=(${first}, ${others})` : '';
  return source`
    self.${name} = self._make_layer(block, ${planes}, layers[${index}], stride=${stride}${more})${mark}
  `;
}

function makeLayer({ hasWidth, dilates }: CodePlan): SourceLine[] {
  const more = hasWidth ? ', self.groups, self.width_per_group' : '';
  if (dilates) {
    return source`
      def _make_layer(self, block, planes, blocks, stride, dilations):
          # A stage that dilates instead of striding does so from its second block on.
          first, others = dilations
          stage = []
          for stride, dilation in [(stride, first)] + [(1, others)] * (blocks - 1):
              stage.append(
                  block(self.in_planes, planes, stride, dilation${more})
              )
              self.in_planes = planes * block.expansion
          return nn.Sequential(*stage)
    `;
  }
  return source`
    def _make_layer(self, block, planes, blocks, stride):
        # Only the first block of a stage strides or meets other channels than its own.
        stage = []
        for stride in [stride] + [1] * (blocks - 1):
            stage.append(block(self.in_planes, planes, stride${more}))
            self.in_planes = planes * block.expansion
        return nn.Sequential(*stage)
  `;
}

function forward({ spec, stem: steps, stages, marks }: CodePlan): SourceLine[] {
  const sequence = steps.length > 1 ? steps.flatMap(({ conv, norm, relu }) => [conv, norm ?? '', relu]) : ['conv1'];
  return source`
    def forward(self, x):
        x = self.conv1(x)${marks.outside(...sequence.filter((name) => name.startsWith('conv1')))}
        ${
          spec.order === 'post'
            ? source`
          x = self.relu(self.bn1(x))${marks.outside('bn1', 'relu')}
        `
            : []
        }
        ${
          stemPools(spec)
            ? source`
          x = self.maxpool(x)${marks.outside('maxpool')}
        `
            : []
        }
        ${stages.flatMap(
          ({ name, mark }) => source`
          x = self.${name}(x)${mark}
        `,
        )}
        ${
          spec.order === 'pre'
            ? source`
          x = self.relu(self.norm(x))${marks.outside('norm', 'relu')}
        `
            : []
        }
        x = torch.flatten(self.avgpool(x), 1)${marks.outside('avgpool', 'flatten')}
        return self.fc(x)${marks.outside('fc')}
  `;
}
