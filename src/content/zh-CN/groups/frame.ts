import type { Messages } from '../../en';

export const frame: Messages['groups']['frame'] = {
  title: '分组',
  parts: {
    slider: '一个滑块',
    resnext: '从瓶颈块到 ResNeXt',
    cost: '同样开销，更多路径',
    network: '完整的 ResNeXt',
    shortcuts: '捷径与步距',
  },
  partsLabel: '本页各节',
  next: (part) => `下一节：${part}`,
  run: '运行',
  runAgain: '再次运行',
  newSeed: '换一个种子',
  running: '正在运行…',
  starting: '正在启动 TensorFlow.js…',
  cancel: '取消',
  seed: '随机种子',
  failed: 'TensorFlow.js 没能运行。',
  backend: (name) => `后端 ${name}`,
  largestDifference: '最大差值',
  floatNoise: 'float32 舍入误差：求和的数相同，只是相加的顺序不同',
  median: (runs) => `${runs} 次运行的中位数`,
};
