import type { ExportWords } from '../en/export';

export const zhCN: ExportWords = {
  save: '保存为文件',
  copy: '复制为文本',
  things: { picture: '结构图', stages: '阶段表', layers: '逐层数据', report: '完整数据' },
  saveAs: (thing, format) => `保存为文件：${thing}（${format}）`,
  copyAs: (thing, format) => `复制为文本：${thing}（${format}）`,
  saved: (file) => `已保存：${file}`,
  copied: (thing, format) => `已复制：${thing}（${format}）`,
  copyFailed: '浏览器不允许复制，请改为保存文件。',
  failed: '导出没有成功，页面的其余部分不受影响。',
  counting: {
    parameters: '参数量：只计可训练的参数，不含 BN 的滑动统计量。',
    macs: '乘加次数：每个权重在每个输出位置计一次。',
    without: 'BN、ReLU、池化和偏置不计入。',
  },
  figure: {
    totals: (parameters, macs, input) => `${parameters} 个参数 · ${macs} 次乘加 · 输入 ${input}`,
    between: '与',
  },
  table: {
    module: '模块',
    parameters: '参数量（可训练）',
    macs: '乘加次数',
    caption: (networks) =>
      `${networks} 的各个阶段，样式同 He 等人（2015）论文的表 1。参数量只计可训练的参数，不含批归一化的滑动统计量；乘加次数按卷积层和全连接层计，每个权重在每个输出位置计一次。`,
    between: '、',
  },
  latexRemark: '由 ResNet Atlas 生成。需要 \\usepackage{booktabs} 和 \\usepackage{ctex}，用 XeLaTeX 编译。',
};
