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
