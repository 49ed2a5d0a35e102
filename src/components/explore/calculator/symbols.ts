import type { ConvolutionNumber } from '../../../model/architecture/convolutionRules';

/** The letters of the formula as TeX, the same in every language. */
export const SYMBOLS: Record<ConvolutionNumber, string> = {
  kernelHeight: String.raw`k_{\text{h}}`,
  kernelWidth: String.raw`k_{\text{w}}`,
  inChannels: String.raw`C_{\text{in}}`,
  outChannels: String.raw`C_{\text{out}}`,
  groups: 'g',
};
