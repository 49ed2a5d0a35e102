import type { Messages } from '../en';

export const code: Messages['code'] = {
  framework: '框架',
  frameworks: { pytorch: 'PyTorch', keras: 'Keras', tfjs: 'TensorFlow.js' },
  title: (network, framework) => `${network} 的 ${framework} 代码`,
  copy: '复制',
  copied: '已复制',
  copyFailed: '浏览器不允许复制，请选中代码后手动复制。',
  download: (file) => `下载 ${file}`,
  hint: '指向一行，就能看到它对应的层；也可以用方向键逐行查看。',
  noLayers: (line) => `第 ${line} 行不产生任何层。`,
  layers: (line, count, ids) => `第 ${line} 行，${count} 层：${ids}`,
};
