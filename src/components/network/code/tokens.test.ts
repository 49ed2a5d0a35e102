import { describe, expect, test } from 'vitest';
import { CATALOGUE, MODEL_IDS } from '../../../model/architecture/catalogue';
import { codeFor } from '../../../model/codegen/codeFor';
import { FRAMEWORKS } from '../../../model/codegen/frameworks';
import { derive } from '../../../model/derive';
import { tokensOf } from './tokens';

const kinds = (line: string, framework: 'pytorch' | 'tfjs') =>
  tokensOf(line, framework)
    .filter(({ kind }) => kind !== 'plain')
    .map(({ kind, text }) => `${kind} ${text}`);

test.each([
  ['    def __init__(self, in_planes, planes, stride=1):', ['keyword def', 'name __init__', 'number 1']],
  [
    'self.conv1 = nn.Conv2d(3, 64, 7, bias=False)  # 7×7',
    ['number 3', 'number 64', 'number 7', 'keyword False', 'comment # 7×7'],
  ],
  [
    'x = conv(x, kernel_size // 2, name=f"{name}_conv1", epsilon=1e-5)',
    ['number 2', 'string f"{name}_conv1"', 'number 1e-5'],
  ],
  ['"""A shortcut without weights."""', ['string """A shortcut without weights."""']],
  ['for stride in [stride] + [1] * (blocks - 1):', ['keyword for', 'keyword in', 'number 1', 'number 1']],
])('Python: %s', (line, expected) => expect(kinds(line, 'pytorch')).toEqual(expected));

test.each([
  ["const model = tf.model({ name: 'resnet50' }); // it's", ['keyword const', "string 'resnet50'", "comment // it's"]],
  ['function conv(name, x) {', ['keyword function', 'name conv']],
  ['y = relu(`${name}.relu_1`, y);', ['string `${name}.relu_1`']],
])('JavaScript: %s', (line, expected) => expect(kinds(line, 'tfjs')).toEqual(expected));

describe.each(FRAMEWORKS)('%s: the tokens of every line of the catalogue', (framework) => {
  test('are the line', () => {
    for (const id of MODEL_IDS) {
      const derivation = derive(CATALOGUE[id]);
      if (!derivation.ok) throw new Error(id);
      for (const { text } of codeFor(derivation.value.graph, framework).lines)
        expect(
          tokensOf(text, framework)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
    }
  });
});
