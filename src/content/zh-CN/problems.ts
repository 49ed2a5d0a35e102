import type { problems as english } from '../en/problems';

const list = (items: readonly (string | number)[], word: '和' | '或') =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}${word}${items.at(-1)}`;

export const problems: typeof english = {
  notAnObject: () => '网络描述应是一个 JSON 对象，例如 {"block": "bottleneck", "layers": [3, 4, 6, 3]}。',
  unknownField: ({ field, known }) => `没有“${field}”这个字段。可用的字段有 ${list(known, '和')}。`,
  notOneOf: ({ field, given, allowed }) => `${field} 不能是 ${given}，只能是 ${list(allowed, '或')}。`,
  notInRange: ({ field, given, min, max }) =>
    `${field} 不能是 ${given}，应是 ${min} 到 ${max.toLocaleString('en')} 之间的整数。`,
  stageCount: ({ given, min, max }) => `网络有 ${min} 到 ${max} 个阶段，这里给了 ${given} 个。`,
  notASize: ({ given, min, max }) =>
    `输入尺寸不能是 ${given}，应是高和宽两个数，各为 ${min} 到 ${max.toLocaleString('en')} 之间的整数。`,
  basicHasNoGroups: ({ groups, widthPerGroup }) =>
    `BasicBlock 既不能分组，也不能改变宽度（要求的是组数 ${groups}、每组宽度 ${widthPerGroup}）：与 torchvision 一样，只能是 1 和 64。Bottleneck 两者都可以。`,
  widthVanishes: ({ planes, widthPerGroup, atLeast }) =>
    `每组宽度为 ${widthPerGroup} 时一个通道也不剩：${planes} × ${widthPerGroup}/64 小于 1。至少要 ${atLeast}。`,
  notToggles: ({ field, given, most }) =>
    `${field} 不能是 ${given}：它是由 true 和 false 组成的列表，第一个阶段之后每个阶段一项，最多 ${most} 项，例如 [false, true, true]。`,
  basicHasNoDilation: ({ dilation }) =>
    `与 torchvision 一样，BasicBlock 不支持空洞卷积（要求的空洞率为 ${dilation}）；各阶段仍用步距。Bottleneck 支持。`,
  noStageToDilate: ({ stage, stages }) => `第 ${stage} 个阶段无法以空洞代替步距：网络只有 ${stages} 个阶段。`,
  stemVanishes: ({ stem, planes, atLeast }) =>
    `基础通道数为 ${planes} 时，${stem} 起始层的第一个卷积没有通道可用。至少要 ${atLeast}。`,
  tooWide: ({ channels, max, stage }) =>
    `第 ${stage} 阶段会有 ${channels.toLocaleString('en')} 个通道，这里最多搭建 ${max.toLocaleString('en')} 个。请减少组数、每组宽度或基础通道数。`,
  tooMuchToCount: () => '这个网络太大，乘加次数已无法精确计数。请减小输入尺寸或通道数。',
  groupsNotInRange: ({ key, given, min, max, instead }) =>
    `${key} 不能是 ${given}，应是 ${min} 到 ${max.toLocaleString('en')} 之间的整数。这里显示 ${instead}。`,
  groupsDoNotDivide: ({ groups, inChannels, outChannels, instead }) =>
    `组数必须同时整除两个通道数：${groups} 不能整除 ${inChannels === outChannels ? inChannels : `${inChannels} 和 ${outChannels}`}。这里显示 ${instead}。`,
  pathsTooWide: ({ cardinality, pathWidth, max, instead }) =>
    `${cardinality} 条宽度为 ${pathWidth} 的路径超过了 ${max.toLocaleString('en')} 个通道，这里最多计算这么多。这里显示宽度 ${instead}。`,
  linkTooLong: ({ read }) => `链接太长，只读取了前 ${read.toLocaleString('en')} 个字符。`,
  unknownKey: ({ key }) => `链接中的“${key}”没有含义，已忽略。`,
  repeatedKey: ({ key, taken }) => `链接中的 ${key} 出现了不止一次，以第一个“${taken}”为准。`,
  unknownModel: ({ given, instead }) => `没有名为“${given}”的模型，这里显示的是 ${instead}。`,
  unknownChoice: ({ key, given, allowed }) => `链接中的 ${key} 不能是“${given}”，只能是 ${list(allowed, '或')}。`,
  unknownFocus: ({ given, instead }) =>
    instead === null ? `这个网络里没有“${given}”。` : `这个网络里没有“${given}”，最接近的是 ${instead}。`,
  sheetMended: ({ given, instead }) => `链接中的练习单不能是“${given}”，显示的是 ${instead}。`,
  convolutionMended: ({ key, given, instead }) => `链接中的卷积（${key}）不能是“${given}”，计算器显示的是 ${instead}。`,
  onlyOnExercises: ({ key }) => `链接中的设置“${key}”只用于练习（page=exercises），已忽略。`,
  deckInLink: ({ given }) => `链接中的讲稿“${given}”已损坏，或超出了链接的长度上限，没有打开。`,
  unknownLock: ({ key, given, instead }) =>
    instead === null
      ? `链接的 ${key} 中有“${given}”，链接没有这项设置，已忽略。`
      : `链接的 ${key} 中有“${given}”，链接没有这项设置，按 ${instead} 处理。`,
  setByTeacher: ({ keys }) => `链接按老师的设定保持 ${keys.join('、')} 不变。`,
  unknownCompare: ({ given }) => `没有名为“${given}”的模型可供对比。`,
};
