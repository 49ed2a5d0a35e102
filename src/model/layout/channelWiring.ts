import type { ConvolutionArguments } from '../architecture/convolution';
import { itemAt } from '../lists';

/** A wide layer is drawn by representatives: so many squares in a row, and so many groups. */
const MAX_SQUARES = 16;
const MAX_BUNDLES = 8;
const GROUP_GAP = 10;
/** The mark for groups that are left out. */
const ELISION = 18;

/** Positions are the squares' centres along the row. */
export interface WiredGroup {
  /** Its place among all groups, from 0. */
  index: number;
  inputs: readonly number[];
  outputs: readonly number[];
}

export interface ChannelWiring {
  groups: readonly WiredGroup[];
  /** Where groups are left out; null where all are drawn. */
  elision: number | null;
  /** Channels for which one square stands; not a whole number where squares are only about equal. */
  channelsPerSquare: { input: number; output: number };
}

/**
 * Which input channels reach which output channels, within `width`: an output reads every input of
 * its own group and no other. Groups lie side by side, inputs in a row above their outputs.
 */
export function channelWiring(
  convolution: Pick<ConvolutionArguments, 'inChannels' | 'outChannels' | 'groups'>,
  width: number,
): ChannelWiring {
  const inPerGroup = convolution.inChannels / convolution.groups;
  const outPerGroup = convolution.outChannels / convolution.groups;
  const indices = drawnGroups(convolution.groups, Math.max(inPerGroup, outPerGroup) > 1 ? MAX_BUNDLES : MAX_SQUARES);
  const squares = Math.floor(MAX_SQUARES / indices.length);
  const inSquares = Math.min(inPerGroup, squares);
  const outSquares = Math.min(outPerGroup, squares);
  const places = placeGroups(indices.length, indices.length < convolution.groups, width);
  return {
    groups: indices.map((index, i) => {
      const start = itemAt(places.starts, i);
      return {
        index,
        inputs: spread(inSquares, start, places.groupWidth),
        outputs: spread(outSquares, start, places.groupWidth),
      };
    }),
    elision: places.elision,
    channelsPerSquare: { input: inPerGroup / inSquares, output: outPerGroup / outSquares },
  };
}

/** All groups, or the first ones and the last. */
function drawnGroups(groups: number, max: number): number[] {
  const count = Math.min(groups, max);
  return Array.from({ length: count }, (_, i) => (i === count - 1 ? groups - 1 : i));
}

/** Equal places side by side, with room for the mark of elision before the last. */
function placeGroups(count: number, isElided: boolean, width: number) {
  const elisionWidth = isElided ? ELISION + GROUP_GAP : 0;
  const groupWidth = (width - elisionWidth - GROUP_GAP * (count - 1)) / count;
  const starts = Array.from(
    { length: count },
    (_, i) => i * (groupWidth + GROUP_GAP) + (i === count - 1 ? elisionWidth : 0),
  );
  return { starts, groupWidth, elision: isElided ? itemAt(starts, count - 1) - GROUP_GAP - ELISION / 2 : null };
}

function spread(count: number, start: number, width: number): number[] {
  return Array.from({ length: count }, (_, i) => start + ((i + 0.5) * width) / count);
}
