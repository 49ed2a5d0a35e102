import type { Messages } from '../en';

export const measured: Messages['learn']['measured'] = {
  title: '每一步的训练损失',
  loss: '训练损失',
  step: '步',
  chance: '纯靠猜',
  numbers: '数据',
  network: '网络',
  names: { plain20: 'plain-20', plain56: 'plain-56', resnet20: 'ResNet-20', resnet56: 'ResNet-56' },
  yours: '你画的',
  picture: (ends) => `训练损失随步数的变化。最后：${ends}。`,
  hint: '在图上横着画一笔；或者用 Tab 键选中一个点，再用方向键移动它。',
  point: (step) => `第 ${step} 步的损失`,
  close: '很接近。',
  gap: (mean, drawn, truth) => `你画的曲线与实测曲线平均相差 ${mean}。你的终点是 ${drawn}，实测是 ${truth}。`,
  captions: { errors: '训练结束后答错的比例', gradients: '训练开始前梯度的大小' },
  columns: { errors: ['训练过的数字', '没见过的数字'], gradients: ['第一个块', '最后一个块'] },
  between: '',
  madeWith: (backend, date) => `为本课程实测：TensorFlow.js（${backend}），${date}。`,
  data: (images, side, batch) => `${images} 张 ${side}×${side} 的数字，宽度 8、16、32，批大小 ${batch}。`,
  training: (rate, momentum, steps) => `SGD，学习率 ${rate}，动量 ${momentum}，${steps} 步。`,
  seeds: (seeds) => `取 ${seeds} 个随机种子的平均值，并标出最低和最高。重做一遍：`,
};
