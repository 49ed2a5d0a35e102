const SIGNS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
  '×': String.raw`$\times$`,
  '·': String.raw`$\cdot$`,
  '–': '--',
  '’': "'",
};

/** Text that LaTeX prints as it reads, with any engine; Chinese stays Chinese. */
export function latexText(text: string): string {
  return text.replaceAll(/[\\^~×·–’]|[{}$&#_%]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}

/** 25,557,032 in math, without the space that LaTeX puts after a comma. */
export function latexCount(count: number): string {
  return `$${count.toLocaleString('en').replaceAll(',', '{,}')}$`;
}
