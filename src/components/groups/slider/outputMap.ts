/** One channel of a [side, side, channels] tensor, row by row. */
export function channelMap(tensor: ArrayLike<number>, side: number, channels: number, channel: number): number[] {
  return Array.from({ length: side * side }, (_, position) => tensor[position * channels + channel]!); // inside the tensor
}

/** One output channel of a result. */
export function outputMap(
  output: ArrayLike<number>,
  { side, outChannels }: { side: number; outChannels: number },
  channel: number,
): number[] {
  return channelMap(output, side, outChannels, channel);
}
