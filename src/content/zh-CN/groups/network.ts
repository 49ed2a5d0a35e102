import type { GroupsWords } from '../../en/groups';

export const network: GroupsWords['network'] = {
  title: '完整的 ResNeXt',
  lead: '把 ResNet-50 的两个参数换掉，就得到 ResNeXt-50：每个残差块的中段变宽，并分成若干组；块与块之间传递的形状保持不变。',
  presets: '每个块中的路径',
  preset: {
    resnet: 'ResNet 1×64d',
    wide: '宽网络 1×128d',
  },
  cardinality: '组数 C',
  pathWidth: '每组宽度 d',
  arguments: {
    title: '只有两个参数不同',
    noneDiffers: (count) => `${count} 个参数全部相同`,
    onlyOne: '只有一个参数不同',
    argument: '参数',
    rest: (count) => `其余 ${count} 个完全相同：`,
    differs: '不同：',
  },
  openInExplore: '在“探索”中对比两者',
  openOneInExplore: '在“探索”中打开',
  pictures: '两个网络按同一比例绘制，不同的阶段标有 ≠',
  tableTitle: '逐阶段对照',
  tableNote: '带底色的行与 ResNet-50 不同。每个块最后的 1×1 卷积以及块的输出，两者完全一样。',
  width: {
    title: '宽度从何而来',
    lead: 'torchvision 用一行代码算出每个块中 3×3 卷积的宽度：',
    stage: '阶段',
    factors: {
      planes: '基准通道数',
      ratio: '相对 64 的比例',
      perGroup: '一组的宽度',
      groups: '组数',
      width: '3×3 的宽度',
      outer: '块的输出',
    },
    says: {
      planes: '`planes` 在 conv2_x 中是 64，每进入下一阶段翻一倍。',
      ratio: '`width_per_group` 以 ResNet 的 64 为基准：取 64 时，一组与 `planes` 同宽；取 4 时，只有它的十六分之一。',
      perGroup: '一组的宽度：conv2_x 中就是 d，以后每个阶段翻一倍。`int()` 取整数部分，而这里的乘积本来就是整数。',
      groups: '`groups` 是组的个数，不是组的宽度，在各个阶段都一样。',
      width: '组数乘以一组的宽度，就是 3×3 卷积的通道数。',
      outer: '无论分多少组，块都输出 4 · `planes` 个通道：ResNeXt 和 ResNet 一样，都是 256、512、1024、2048。',
    },
    hint: '指向这行代码的某一部分或表中某一列，两处会同时亮起。',
    between: '',
    caption: (name) => `${name} 各阶段的宽度计算`,
    lesson: (groups, first) =>
      groups === 1
        ? `只有一组时，这一组就是整个 3×3 卷积：conv2_x 中有 ${first} 个通道。`
        : `\`groups\` 只说明分成多少组，这里是 ${groups} 组；每组多宽由 \`width_per_group\` 决定：conv2_x 中是 ${first} 个通道，以后每个阶段翻一倍。`,
  },
};
