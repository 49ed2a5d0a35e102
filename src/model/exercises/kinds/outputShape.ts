import { outputLength } from '../../architecture/convolution';
import type { Kind } from '../types';

/** A convolution or pooling, and the map that it reads. */
export interface OutputShapeAbout {
  layer: 'conv' | 'maxpool';
  height: number;
  width: number;
  inChannels: number;
  outChannels: number;
  kernel: number;
  stride: number;
  padding: number;
}

export type OutputShapeSentences = {
  question: {
    map: [height: number, width: number, channels: number];
    conv: [kernel: number, filters: number, stride: number, padding: number];
    maxpool: [kernel: number, stride: number, padding: number];
  };
  fields: { shape: [] };
  hint: { formula: [kernel: number, stride: number, padding: number] };
  steps: {
    height: [length: number, kernel: number, stride: number, padding: number, output: number];
    width: [length: number, kernel: number, stride: number, padding: number, output: number];
    square: [output: number];
    filters: [filters: number];
    pooling: [channels: number];
    shape: [height: number, width: number, channels: number];
  };
  mistakes: {
    noPadding: [padding: number, kernel: number];
    onePadding: [padding: number];
    noStride: [stride: number];
    roundedUp: [last: number, stride: number];
    noFirst: [moves: number, positions: number];
    channelsKept: [from: number, filters: number];
  };
};

export const outputShape: Kind<OutputShapeAbout, OutputShapeSentences> = {
  draw(draw) {
    const layer = draw.happens(20) ? 'maxpool' : 'conv';
    const height = draw.happens(40) ? draw.pick([28, 32, 56, 64, 112, 224]) : draw.whole(9, 240);
    const width = draw.happens(70) ? height : draw.whole(9, 240);
    const inChannels = draw.pick([3, 16, 32, 64, 128, 256]);
    const kernel = layer === 'conv' ? draw.pick([1, 3, 3, 3, 5, 7]) : draw.pick([2, 3, 3]);
    const half = Math.floor(kernel / 2);
    return {
      layer,
      height,
      width,
      inChannels,
      kernel,
      outChannels:
        layer === 'conv'
          ? draw.pick([16, 32, 64, 96, 128, 256, 512].filter((count) => count !== inChannels))
          : inChannels,
      stride: layer === 'conv' ? draw.pick([1, 2, 2, 3]) : 2,
      padding: draw.happens(70) ? half : draw.whole(0, half),
    };
  },
  question: (about) => [
    { id: 'map', parts: [about.height, about.width, about.inChannels] },
    about.layer === 'conv'
      ? { id: 'conv', parts: [about.kernel, about.outChannels, about.stride, about.padding] }
      : { id: 'maxpool', parts: [about.kernel, about.stride, about.padding] },
  ],
  fields: () => [{ label: { id: 'shape', parts: [] }, unit: 'map' }],
  hint: ({ kernel, stride, padding }) => ({ id: 'formula', parts: [kernel, stride, padding] }),
  answer: (about) => [shapeWith(about, (length) => outputLength(length, about.kernel, about.stride, about.padding))],
  steps(about) {
    const { layer, height, width, kernel, stride, padding, inChannels, outChannels } = about;
    const along = (length: number) => (remaining(about, length) - (remaining(about, length) % stride)) / stride + 1;
    const channels = layer === 'conv' ? outChannels : inChannels;
    return [
      { id: 'height', parts: [height, kernel, stride, padding, along(height)] },
      height === width
        ? { id: 'square', parts: [along(width)] }
        : { id: 'width', parts: [width, kernel, stride, padding, along(width)] },
      layer === 'conv' ? { id: 'filters', parts: [outChannels] } : { id: 'pooling', parts: [inChannels] },
      { id: 'shape', parts: [along(height), along(width), channels], gives: [[along(height), along(width), channels]] },
    ];
  },
  mistakes(about) {
    const { height, width, kernel, stride, padding, inChannels, outChannels } = about;
    const uneven = [height, width].find((length) => remaining(about, length) % stride !== 0) ?? height;
    const shape = (along: (length: number) => number) => [shapeWith(about, along)];
    const right = (length: number) => outputLength(length, kernel, stride, padding);
    const slip = { misconception: null };
    return [
      {
        ...slip,
        id: 'noPadding',
        parts: [padding, kernel],
        answer: shape((length) => outputLength(length, kernel, stride, 0)),
      },
      { ...slip, id: 'onePadding', parts: [padding], answer: shape((length) => right(length - padding)) },
      { ...slip, id: 'noStride', parts: [stride], answer: shape((length) => outputLength(length, kernel, 1, padding)) },
      {
        ...slip,
        id: 'roundedUp',
        parts: [remaining(about, uneven), stride],
        answer: shape((length) => Math.ceil(remaining(about, length) / stride) + 1),
      },
      {
        ...slip,
        id: 'noFirst',
        parts: [right(height) - 1, right(height)],
        answer: shape((length) => right(length) - 1),
      },
      {
        ...slip,
        id: 'channelsKept',
        parts: [inChannels, outChannels],
        answer: [[right(height), right(width), inChannels]],
      },
    ];
  },
  subject: () => null,
};

function shapeWith(
  { height, width, outChannels }: OutputShapeAbout,
  along: (length: number) => number,
): [number, number, number] {
  return [along(height), along(width), outChannels];
}

/** How far the window can move: n + 2p − k. */
function remaining({ kernel, padding }: OutputShapeAbout, length: number): number {
  return length + 2 * padding - kernel;
}
