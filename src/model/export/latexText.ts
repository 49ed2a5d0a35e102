const SIGNS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
  '×': String.raw`$\times$`,
  '·': String.raw`$\cdot$`,
  '–': '--',
  '’': "'",
  '−': '$-$',
  '±': String.raw`$\pm$`,
  '≈': String.raw`$\approx$`,
  '≠': String.raw`$\neq$`,
  '≤': String.raw`$\leq$`,
  '≥': String.raw`$\geq$`,
  '→': String.raw`$\rightarrow$`,
  '√': String.raw`$\surd$`,
  '∞': String.raw`$\infty$`,
  '⌊': String.raw`$\lfloor$`,
  '⌋': String.raw`$\rfloor$`,
  '…': String.raw`\ldots{}`,
  '\u00A0': '~',
  α: String.raw`$\alpha$`,
  β: String.raw`$\beta$`,
  γ: String.raw`$\gamma$`,
  ε: String.raw`$\varepsilon$`,
  μ: String.raw`$\mu$`,
  σ: String.raw`$\sigma$`,
};
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Text that LaTeX prints as it reads, with any engine; Chinese stays Chinese. */
export function latexText(text: string): string {
  return text
    .replaceAll(/([a-z])\u0302|[\\{}$&#_%^~×·–’−±≈≠≤≥→√∞⌊⌋…\u00A0αβγεμσ]/g, (sign, hatted?: string) =>
      hatted === undefined ? (SIGNS[sign] ?? `\\${sign}`) : String.raw`$\hat{${hatted}}$`,
    )
    .replaceAll(
      /⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g,
      (raised) => `$^{${raised.replace('⁻', '-').replaceAll(/[^-]/g, (digit) => String(RAISED.indexOf(digit)))}}$`,
    );
}

/** 25,557,032 in math, without the space that LaTeX puts after a comma. */
export function latexCount(count: number): string {
  return `$${count.toLocaleString('en').replaceAll(',', '{,}')}$`;
}
