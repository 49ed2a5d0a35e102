import { dimensions } from '../../src/model/graph/shape';
import type { NetworkLayout } from '../../src/model/layout/layoutTypes';
import type { Box, Point } from '../../src/model/layout/orientation';

/** A drawing as text, a line for each thing in it, in tenths of a pixel: two of them are compared by reading. */
export function layoutText({ orientation, width, height, bands, ends, blocks, arrows }: NetworkLayout): string {
  return [
    `drawing ${orientation} ${n(width)} × ${n(height)}`,
    ...bands.map(({ name, moduleName, colour, box, shapes, canFold, isUnfolded, blockCount }) =>
      join(
        'band',
        name,
        moduleName ?? '',
        `colour ${colour}`,
        at(box),
        shapes.map((s) => dimensions(s).join('×')).join(' → '),
        blockCount > 0 && `${blockCount} blocks`,
        canFold && (isUnfolded ? 'unfolded' : 'folds'),
      ),
    ),
    ...ends.map(({ id, layer, box }) => join('end', id, layer.kind, at(box))),
    ...blocks.flatMap(({ block, count, box, slices, shortcut, opened }) => [
      join('block', block.id, count > 1 && `×${count}`, at(box), dimensions(block.template.output).join('×')),
      ...slices.map(({ layer, box: slice, stripes }) =>
        join('  slice', layer.name, at(slice), stripes.length > 0 && `${stripes.length} stripes`),
      ),
      ...(shortcut === null
        ? []
        : [join('  shortcut', shortcut.kind, path(shortcut.path), `apex ${point(shortcut.apex)}`)]),
      ...(opened === null
        ? []
        : [
            join('  ground', at(opened.ground)),
            ...opened.layers.map((l) => join('  layer', l.id, l.layer.kind, l.shape, at(l.box))),
            ...opened.lines.map(({ from, to }) => join('  line', point(from), '→', point(to))),
          ]),
    ]),
    ...arrows.map(({ from, to }) => join('arrow', point(from), '→', point(to))),
    '',
  ].join('\n');
}

const n = (value: number) => String(Math.round(value * 10) / 10 + 0); // + 0: no minus before zero
const point = ({ x, y }: Point) => `(${n(x)}, ${n(y)})`;
const at = ({ width, height, ...corner }: Box) => `${point(corner)} ${n(width)} × ${n(height)}`;
const path = (d: string) => d.replaceAll(/-?\d+(\.\d+)?/g, (value) => n(Number(value)));
const join = (...parts: (string | false)[]) => parts.filter((part) => part !== '' && part !== false).join(' ');
