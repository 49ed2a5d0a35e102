/** A piece of a formula: letters of variables slant, digits and signs do not; what is below or above the line says so. */
export interface MathPiece {
  text: string;
  place: 'line' | 'sub' | 'sup';
  isVariable: boolean;
}

const COMMANDS: Readonly<Record<string, string>> = {
  times: '×',
  cdot: '·',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  approx: '≈',
  to: '→',
  rightarrow: '→',
  infty: '∞',
  pm: '±',
  sum: '∑',
  partial: '∂',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  eta: 'η',
  theta: 'θ',
  lambda: 'λ',
  mu: 'μ',
  pi: 'π',
  sigma: 'σ',
  ldots: '…',
  dots: '…',
  quad: ' ',
};
const TOKEN = /\\([A-Za-z]+)\s?|\\(.)|([_^])(?:\{([^{}]*)\}|\\([A-Za-z]+)|(.))|([A-Za-z]+)|([^\\_^A-Za-z{}]+)/g;

/** A short formula in TeX's signs as pieces of text: no layout, so a fraction stays as it is written. */
export function mathText(source: string): MathPiece[] {
  const pieces: MathPiece[] = [];
  const add = (text: string, place: MathPiece['place']) => {
    for (const part of text.match(/[A-Za-z]+|[^A-Za-z]+/g) ?? [])
      pieces.push({ text: place === 'line' ? spaced(part) : part, place, isVariable: /^[A-Za-z]$/.test(part) });
  };
  for (const [, command, escaped, side, braced, sideCommand, sideSign, letters, signs] of source.matchAll(TOKEN)) {
    if (side !== undefined)
      add(braced ?? (sideCommand === undefined ? sideSign! : named(sideCommand)), side === '_' ? 'sub' : 'sup'); // one of the three is there
    else if (command !== undefined) add(named(command), 'line');
    else add(escaped ?? letters ?? signs ?? '', 'line');
  }
  return pieces;
}

const named = (command: string) => (Object.hasOwn(COMMANDS, command) ? COMMANDS[command]! : command); // its own key
const spaced = (signs: string) => signs.replaceAll('-', '−').replaceAll(/\s*([+−=×·≤≥≠≈→])\s*/g, ' $1 ');
