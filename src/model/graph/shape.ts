/** What flows between two layers: a feature map, or the vector that a map was flattened to. */
export interface Shape {
  /** Of a vector its length. */
  channels: number;
  /** Rows of positions; a vector has one position. */
  height: number;
  width: number;
  /** A tensor [C], where a map that was pooled to one position is still [C, 1, 1]. */
  isVector: boolean;
}

export function mapShape(channels: number, height: number, width: number): Shape {
  return { channels, height, width, isVector: false };
}

export function vectorShape(channels: number): Shape {
  return { channels, height: 1, width: 1, isVector: true };
}

/** [C, H, W] of a map, [C] of a vector: as PyTorch writes them, without the batch. */
export function dimensions({ channels, height, width, isVector }: Shape): number[] {
  return isVector ? [channels] : [channels, height, width];
}

export function positionCount({ height, width }: Shape): number {
  return height * width;
}
