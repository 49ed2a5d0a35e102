import type { Messages } from '../../en';

const n = (count: number) => count.toLocaleString('en');

export const resnext: Messages['groups']['resnext'] = {
  title: 'ResNet 的瓶颈块变成 ResNeXt 的块',
  lead: '把块的中间拆成许多条窄路径。它有三种写法，每种写法都是同一个计算。',
  formsTitle: '同一个块的三种写法',
  forms: { a: 'a · 拆分再求和', b: 'b · 提前拼接', c: 'c · 组卷积' },
  pictureLabel: (form, paths) => `${n(paths)} 条路径的块，写法 (${form})`,
  concatenate: (paths, width) => `拼接：${n(paths)} × ${n(width)} = ${n(paths * width)}`,
  sum: '求和',
};
