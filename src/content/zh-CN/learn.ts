import type { Messages } from '../en';

export const learn: Messages['learn'] = {
  chapters: { shortcuts: '实线与虚线' },
  figure: '图',
  turn: '翻页',
  back: '上一步',
  next: '下一步',
  stepLabel: (step, of) => `第 ${step} 步，共 ${of} 步`,
  asks: '，有一道题',
  answered: '，已作答',
  clear: '清除我的答案',
  openInExplore: '在“探索”中打开',
  predict: '读下去之前',
  yourNumber: '你的答案',
  check: '核对',
  right: '答对了。',
  wrong: '不是这一个。',
  numberGap: (said, truth) => `你的答案是 ${said}，实际是 ${truth}。`,
  marked: (count) => (count === 0 ? '还没有标出任何块。' : `已标出 ${count} 个块。`),
  blocksGap: (found, all, wrong) => `${all} 个里你找到了 ${found} 个${wrong === 0 ? '' : `，另有 ${wrong} 个标在了形状一致的地方`}。`,
  marks: { chosen: '已标出', found: '标对了', missed: '漏掉了', wrong: '这里形状一致' },
  percent: (value) => `${value}%`,
};
