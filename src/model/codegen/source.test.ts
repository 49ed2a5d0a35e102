import { expect, test } from 'vitest';
import { source } from './source';

const mark = (...layerIds: string[]) => ({ layerIds });

test('lines lose the indentation that they share, and keep their own', () => {
  expect(
    source`
    for x in y:
        print(${1}, "${'two'}")

    done
  `.map(({ text }) => text),
  ).toEqual(['for x in y:', '    print(1, "two")', '', 'done']);
});

test('a mark prints nothing and names the layers of its own line', () => {
  expect(source`
    a${mark('conv1')}
    b
    c ${mark('bn1')}${mark('relu')}
  `).toEqual([
    { text: 'a', layers: ['conv1'] },
    { text: 'b', layers: [] },
    { text: 'c', layers: ['bn1', 'relu'] },
  ]);
});

test('lines within lines take the indentation of their place; none take their line away', () => {
  const inner = source`
    one${mark('conv1')}

      two
  `;
  expect(source`
    begin
      ${inner}
      ${[]}
    end
  `).toEqual([
    { text: 'begin', layers: [] },
    { text: '  one', layers: ['conv1'] },
    { text: '', layers: [] },
    { text: '    two', layers: [] },
    { text: 'end', layers: [] },
  ]);
});
