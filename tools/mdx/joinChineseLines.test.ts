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
  ['前面是 ResNet\n的块', '前面是 ResNet\n的块'],
  ['用的是\nResNet', '用的是\nResNet'],
  ['是 ResNet。\nResNet', '是 ResNet。ResNet'],
  ['two English\nwords', 'two English\nwords'],
  ['末尾，\n', '末尾，'],
  ['叫作\n“退化”', '叫作“退化”'],
  ['is called\n“degradation”', 'is called\n“degradation”'],
])('%j becomes %j', (given, expected) => {
  expect(joined(given)).toBe(expected);
});

/** A paragraph of a word in a tag, and a text on the next line. */
function besideTag(word: string, value: string): string {
  const tag = { type: 'mdxJsxTextElement', children: word === '' ? [] : [{ type: 'text', value: word }] };
  const text = { type: 'text', value };
  joinChineseLines()({ type: 'paragraph', children: [tag, text] });
  return text.value;
}

test('beside a tag it is the tag’s word that counts', () => {
  expect(besideTag('残差块', '\n有两个')).toBe('有两个');
  expect(besideTag('plain-20', '\n训练了')).toBe('\n训练了');
  expect(besideTag('plain-20', '\n，')).toBe('，');
  expect(besideTag('', '\n是错误率')).toBe('\n是错误率'); // a number will stand there
});
