export interface Range {
  min: number;
  max: number;
}

/** Bounds keep every count a safe integer and every change within a frame; torchvision has none. */
export const RANGES = {
  blocksPerStage: { min: 1, max: 1000 },
  stages: { min: 1, max: 6 },
  groups: { min: 1, max: 4096 },
  width_per_group: { min: 1, max: 4096 },
  num_classes: { min: 1, max: 1_000_000 },
  in_channels: { min: 1, max: 4096 },
  base_planes: { min: 1, max: 4096 },
  inputSide: { min: 1, max: 4096 },
  /** Of any layer. */
  channels: { min: 1, max: 131_072 },
  /** Wide enough for every published kernel. */
  kernelSide: { min: 1, max: 99 },
} as const satisfies Record<string, Range>;
