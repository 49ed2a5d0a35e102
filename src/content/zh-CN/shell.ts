import type { Messages } from '../en';

export const shell: Messages['shell'] = {
  appName: 'ResNet Atlas',
  description: '看懂 ResNet 与 ResNeXt：每个网络都由 TensorFlow.js 真实搭建，当场绘制、当场计数。',
  skipToMain: '跳到正文',
  views: { learn: '学习', explore: '探索', groups: '分组' },
  navigation: '视图',
  language: '语言',
  themes: { light: '浅色', dark: '深色', projector: '投影仪' },
  theme: '外观',
  copyLink: '复制链接',
  linkCopied: '链接已复制',
  copyFailed: '浏览器不允许复制，请直接复制地址栏中的链接。',
  exportJson: '导出 JSON',
  undo: '撤销',
  redo: '重做',
  loading: '正在搭建网络……',
  panelFailed: (panel) => `“${panel}”出错了。`,
  panelFailedHint: '页面的其余部分仍可使用。',
  tryAgain: '重试',
  dismiss: '关闭提示',
  notesTitle: '以下内容有所改动：',
};
