import type { ExerciseBook } from '../../en/exerciseBook';
import { blockParams, codeBug, shortcuts } from './blocks';
import { layerMacs, layerParams, outputShape } from './convolutions';
import { cardinalityWidth, countLayers, stageTable, widths } from './networks';

export const exercises: ExerciseBook['exercises'] = {
  kinds: {
    outputShape,
    layerParams,
    blockParams,
    layerMacs,
    shortcuts,
    stageTable,
    cardinalityWidth,
    countLayers,
    widths,
    codeBug,
  },
  titles: {
    outputShape: '输出形状',
    layerParams: '一层的参数量',
    blockParams: '一个块的参数量',
    layerMacs: '一层的乘加次数',
    shortcuts: '实线还是虚线',
    stageTable: '阶段表',
    cardinalityWidth: '由基数求宽度',
    countLayers: '数层数',
    widths: '三种宽度',
    codeBug: '找出错误',
  },
  units: {
    parameters: '个参数',
    macs: '次乘加',
    layers: '层',
    channels: '个通道',
    positions: '个位置',
    line: '行',
    map: '高 × 宽 × 通道',
    shortcut: '捷径',
  },
  choices: {
    solid: '实线',
    stride: '虚线：大小改变',
    channels: '虚线：通道数改变',
    both: '虚线：两者都变',
  },
  between: '',
  verdict: {
    right: '正确。',
    wrong: '还不对。',
    someWrong: (wrong, of) => `${of} 处中有 ${wrong} 处还不对。`,
    unread: '这还不是一个答案。',
    unreadNumber: '请填一个整数，例如 36,864。',
    unreadMap: '请填三个数，例如 56×56×64。',
  },
};
