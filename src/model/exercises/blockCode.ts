import type { BlockType } from '../architecture/spec';

/** Lines of a block's code that an exercise speaks of. */
export type LineName =
  | 'expansion'
  | 'width'
  | 'conv1'
  | 'conv2'
  | 'conv3'
  | 'lastBn'
  | 'condition'
  | 'shortcutConv'
  | 'lastForward'
  | 'addition'
  | 'return';

export interface NamedLine {
  /** Null for lines that nobody speaks of. */
  name: LineName | null;
  code: string;
}

/** A residual block in PyTorch, without a bug. */
export function blockCode(block: BlockType, isGrouped: boolean): NamedLine[] {
  const [className, parameters] =
    block === 'basic' ? ['BasicBlock', ''] : ['Bottleneck', isGrouped ? ', groups=1, base_width=64' : ''];
  return [
    line(`class ${className}(nn.Module):`),
    line(`    expansion = ${block === 'basic' ? 1 : 4}`, 'expansion'),
    line(''),
    line(`    def __init__(self, in_planes, planes, stride=1${parameters}):`),
    line('        super().__init__()'),
    ...(isGrouped ? [line('        width = int(planes * (base_width / 64)) * groups', 'width')] : []),
    line('        out_planes = planes * self.expansion'),
    ...(block === 'basic' ? basicLayers() : bottleneckLayers(isGrouped)),
    line('        self.relu = nn.ReLU()'),
    line('        self.shortcut = nn.Identity()'),
    line('        if stride != 1 or in_planes != out_planes:', 'condition'),
    line('            self.shortcut = nn.Sequential('),
    line('                nn.Conv2d(in_planes, out_planes, 1, stride=stride, bias=False),', 'shortcutConv'),
    line('                nn.BatchNorm2d(out_planes),'),
    line('            )'),
    line(''),
    line('    def forward(self, x):'),
    line('        out = self.relu(self.bn1(self.conv1(x)))'),
    ...(block === 'basic' ? [] : [line('        out = self.relu(self.bn2(self.conv2(out)))')]),
    line(
      block === 'basic' ? '        out = self.bn2(self.conv2(out))' : '        out = self.bn3(self.conv3(out))',
      'lastForward',
    ),
    line('        out = out + self.shortcut(x)', 'addition'),
    line('        return self.relu(out)', 'return'),
  ];
}

function basicLayers(): NamedLine[] {
  return [
    line('        self.conv1 = nn.Conv2d(in_planes, planes, 3, stride=stride, padding=1, bias=False)', 'conv1'),
    line('        self.bn1 = nn.BatchNorm2d(planes)'),
    line('        self.conv2 = nn.Conv2d(planes, out_planes, 3, padding=1, bias=False)', 'conv2'),
    line('        self.bn2 = nn.BatchNorm2d(out_planes)', 'lastBn'),
  ];
}

function bottleneckLayers(isGrouped: boolean): NamedLine[] {
  const [width, groups] = isGrouped ? ['width', ', groups=groups'] : ['planes', ''];
  return [
    line(`        self.conv1 = nn.Conv2d(in_planes, ${width}, 1, bias=False)`, 'conv1'),
    line(`        self.bn1 = nn.BatchNorm2d(${width})`),
    line(
      `        self.conv2 = nn.Conv2d(${width}, ${width}, 3, stride=stride, padding=1${groups}, bias=False)`,
      'conv2',
    ),
    line(`        self.bn2 = nn.BatchNorm2d(${width})`),
    line(`        self.conv3 = nn.Conv2d(${width}, out_planes, 1, bias=False)`, 'conv3'),
    line('        self.bn3 = nn.BatchNorm2d(out_planes)', 'lastBn'),
  ];
}

function line(code: string, name: LineName | null = null): NamedLine {
  return { name, code };
}
