import type { ShortcutOption } from './spec';

export type ShortcutKind = 'none' | 'identity' | 'projection' | 'padding';

/** Which test asked for something other than the identity. */
export type ShortcutReason = 'stride' | 'channels' | 'always';

export interface ShortcutDecision {
  kind: ShortcutKind;
  /** Empty for an identity and for a plain network. */
  because: readonly ShortcutReason[];
}

/**
 * Option B is torchvision's `if stride != 1 or self.inplanes != planes * block.expansion`;
 * A asks the same question and answers with zeros; C projects without asking
 * (He et al. 2015, section 4.1).
 */
export function decideShortcut(
  option: ShortcutOption,
  stride: number,
  inChannels: number,
  outChannels: number,
): ShortcutDecision {
  if (option === 'none') return { kind: 'none', because: [] };
  const because: ShortcutReason[] = [];
  if (stride !== 1) because.push('stride');
  if (inChannels !== outChannels) because.push('channels');
  if (option === 'C') return { kind: 'projection', because: because.length > 0 ? because : ['always'] };
  if (because.length === 0) return { kind: 'identity', because };
  return { kind: option === 'A' ? 'padding' : 'projection', because };
}

/** The modules of a projection, by torchvision's and timm's names. */
export interface ProjectionLayers {
  /** Null where nothing is averaged before the convolution, which then takes the stride. */
  pool: string | null;
  conv: string;
  norm: string;
}

/** With `avg_down` the average has the first place, though it is needed only where there is a stride. */
export function projectionLayers({ avg_down, stride }: { avg_down: boolean; stride: number }): ProjectionLayers {
  if (!avg_down) return { pool: null, conv: 'downsample.0', norm: 'downsample.1' };
  return { pool: stride > 1 ? 'downsample.0' : null, conv: 'downsample.1', norm: 'downsample.2' };
}
