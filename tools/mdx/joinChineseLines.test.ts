import { expect, test } from 'vitest';
import { joinChineseLines } from './joinChineseLines';

function joined(value: string): string {
  const tree = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] };
  joinChineseLines()(tree);
  return tree.children[0]!.children[0]!.value;
}

test.each([
  ['第一块。\n  只有', '第一块。只有'],
  ['读 64 个\n通道', '读 64 个通道'],
  ['前面是 ResNet\n的块', '前面是 ResNet的块'],
  ['two English\nwords', 'two English\nwords'],
  ['末尾，\n', '末尾，'],
])('%j becomes %j', (given, expected) => {
  expect(joined(given)).toBe(expected);
});
