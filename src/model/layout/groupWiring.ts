import type { ConvolutionArguments } from '../architecture/convolution';

type Layer = Pick<ConvolutionArguments, 'inChannels' | 'outChannels' | 'groups'>;

export interface WiredChannel {
  /** From 0. */
  channel: number;
  group: number;
  /** The middle of its square. */
  y: number;
}

export interface GroupBand {
  group: number;
  y: number;
  height: number;
}

export interface GroupWiring {
  inputs: readonly WiredChannel[];
  outputs: readonly WiredChannel[];
  bands: readonly GroupBand[];
  /** Side of a channel's square, for inputs and for outputs. */
  squares: { input: number; output: number };
}

const MAX_SQUARE = 15;
/** Of a channel's place; the rest is the gap to its neighbour. */
const FILLED = 0.72;
/** Between groups, as long as that is no more than this share of a group's height. */
const GAP = { most: 10, share: 0.3 };

/**
 * Every channel of a layer, inputs and outputs in two columns of the same height, each group level with
 * its own: an output reads the inputs of its group and no other.
 *
 * @param layer groups divide both channel counts
 * @param height px
 */
export function groupWiring({ inChannels, outChannels, groups }: Layer, height: number): GroupWiring {
  const gap = groups === 1 ? 0 : Math.min(GAP.most, (GAP.share * height) / groups);
  const bandHeight = (height - gap * (groups - 1)) / groups;
  const bands = Array.from({ length: groups }, (_, group) => ({
    group,
    y: group * (bandHeight + gap),
    height: bandHeight,
  }));
  const column = (channels: number) => bands.flatMap((band) => channelsOf(band, channels / groups));
  const square = (channels: number) => Math.min(MAX_SQUARE, FILLED * (bandHeight / (channels / groups)));
  return {
    inputs: column(inChannels),
    outputs: column(outChannels),
    bands,
    squares: { input: square(inChannels), output: square(outChannels) },
  };
}

function channelsOf({ group, y, height }: GroupBand, count: number): WiredChannel[] {
  return Array.from({ length: count }, (_, i) => ({
    channel: group * count + i,
    group,
    y: y + ((i + 0.5) * height) / count,
  }));
}
