/** An element of MathML: with a text, or with elements in it. */
export interface MathElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  content: string | readonly MathElement[];
}

/**
 * The part of TeX that this project's formulas and a lecture's notes are written in, as MathML: letters, numbers,
 * signs, _ and ^, \frac, \sqrt, \hat, \text, \mathbf, \left and \right, \sum, Greek. Letters in a row are a name and stand
 * upright: Re LU is two of them. Whatever else there is stays as it is written; nothing makes it throw.
 */
export function mathOf(source: string): readonly MathElement[] {
  return new Reader(source).row();
}

const MARK = /\s+|\\([A-Za-z]+)|\\(.)|(\d(?:\d|(?:,|\{,\})(?=\d{3}))*(?:\.\d+)?)|([A-Za-z]+)|(\p{Script=Han}+)|([^])/uy;

type Mark = { kind: 'command' | 'number' | 'letters' | 'words' | 'sign'; text: string; from: number };

/** Deeper than anybody writes. */
const MAX_DEPTH = 12;

class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly source: string) {}

  /** All up to the end, or to what closes the row, which is read too. */
  row(closing: '}' | 'right' | null = null): MathElement[] {
    const elements: MathElement[] = [];
    for (let mark = this.next(); mark !== null; mark = this.next()) {
      if (mark.text === closing && mark.kind === (closing === '}' ? 'sign' : 'command')) break;
      if (mark.kind === 'sign' && (mark.text === '_' || mark.text === '^')) this.addScript(elements, mark.text);
      else elements.push(...this.element(mark));
    }
    return elements;
  }

  private element(mark: Mark): MathElement[] {
    const { kind, text } = mark;
    if (kind === 'number') return [element('mn', text.replaceAll('{,}', ','))];
    if (kind === 'letters') return [element('mi', text)];
    if (kind === 'words') return [element('mtext', text)];
    if (kind === 'command') return this.command(text);
    if (text === '{') return this.deeper(() => [group(this.row('}'))]) ?? [];
    return text === '}' ? [] : [signOf(text)];
  }

  private command(name: string): MathElement[] {
    if (TEXTS.has(name)) return [element('mtext', this.braced().replaceAll(/^ | $/g, '\u00a0'))];
    if (name === 'mathbf') return [element('mi', this.braced(), { mathvariant: 'normal', class: 'maths-bold' })];
    if (name === 'frac') return this.deeper(() => [element('mfrac', [this.argument(), this.argument()])]) ?? [];
    if (name === 'sqrt') return this.deeper(() => [element('msqrt', [this.argument()])]) ?? [];
    if (name === 'hat')
      return this.deeper(() => [element('mover', [this.argument(), element('mo', '^')], { accent: 'true' })]) ?? [];
    if (name === 'left') return this.deeper(() => [this.fenced()]) ?? [];
    if (name === 'quad') return [element('mspace', '', { width: '1em' })];
    const sign = Object.hasOwn(SIGNS, name) ? SIGNS[name]! : null; // its own key
    return [sign === null ? element('mi', name) : signOf(sign)];
  }

  /** Between \left and \right, as tall as what it encloses. */
  private fenced(): MathElement {
    const open = this.fence();
    const inside = this.row('right');
    return element('mrow', [...open, ...inside, ...this.fence()]);
  }

  private fence(): MathElement[] {
    const mark = this.next();
    if (mark === null || mark.text === '.') return [];
    return [element('mo', mark.kind === 'command' ? (SIGNS[mark.text] ?? mark.text) : mark.text)];
  }

  /** What is below or above the line goes with what stands before it. */
  private addScript(elements: MathElement[], side: '_' | '^'): void {
    const script = this.deeper(() => this.argument());
    if (script === null) return;
    const base = elements.pop() ?? element('mrow', []);
    elements.push(withScript(base, script, side));
  }

  /** A group in braces, or one sign. */
  private argument(): MathElement {
    const mark = this.next();
    return mark === null ? element('mrow', []) : group(this.element(firstOf(mark, (at) => (this.at = at))));
  }

  /** The text in the braces that follow, as it is. */
  private braced(): string {
    const found = /\s*(?:\{([^{}]*)\}?|([^]))/uy;
    found.lastIndex = this.at;
    const match = found.exec(this.source);
    this.at += match?.[0].length ?? 0;
    return match?.[1] ?? match?.[2] ?? '';
  }

  private deeper<T>(read: () => T): T | null {
    if (this.depth >= MAX_DEPTH) return null;
    this.depth++;
    const result = read();
    this.depth--;
    return result;
  }

  private next(): Mark | null {
    while (this.at < this.source.length) {
      MARK.lastIndex = this.at;
      const [whole, command, escaped, number, letters, words, sign] = MARK.exec(this.source)!; // its last way takes any sign
      const from = this.at;
      this.at += whole.length;
      if (command !== undefined) return { kind: 'command', text: command, from };
      if (number !== undefined) return { kind: 'number', text: number, from };
      if (letters !== undefined) return { kind: 'letters', text: letters, from };
      if (words !== undefined) return { kind: 'words', text: words, from };
      if (escaped !== undefined && !SPACES.has(escaped)) return { kind: 'words', text: escaped, from };
      if (sign !== undefined) return { kind: 'sign', text: sign, from };
    }
    return null;
  }
}

/** As in TeX, an argument without braces is one letter or digit: x_12 is x₁2. */
function firstOf(mark: Mark, goOnFrom: (at: number) => void): Mark {
  if (mark.kind !== 'number' && mark.kind !== 'letters') return mark;
  goOnFrom(mark.from + 1);
  return { ...mark, text: mark.text.slice(0, 1) };
}

function withScript(base: MathElement, script: MathElement, side: '_' | '^'): MathElement {
  const isAccent = base.attributes['accent'] !== undefined;
  const limits = isLarge(base) || base.tag === 'munder' || (base.tag === 'mover' && !isAccent);
  const [below, above, both] = limits ? ['munder', 'mover', 'munderover'] : ['msub', 'msup', 'msubsup'];
  const children = typeof base.content === 'string' ? [] : base.content;
  if (side === '^' && base.tag === below) return element(both!, [...children, script]); // of three
  if (side === '_' && base.tag === above && !isAccent) return element(both!, [children[0]!, script, children[1]!]); // above has two
  return element(side === '_' ? below! : above!, [base, script]);
}

const isLarge = ({ tag, content }: MathElement) => tag === 'mo' && content === '∑';

function group(elements: readonly MathElement[]): MathElement {
  return elements.length === 1 ? elements[0]! : element('mrow', elements); // just counted
}

function signOf(sign: string): MathElement {
  if (/^\p{L}$/u.test(sign)) return element('mi', sign);
  if (UPRIGHT.has(sign)) return element('mi', sign, { mathvariant: 'normal' });
  if (/^[()[\]|⌊⌋⌈⌉]$/.test(sign)) return element('mo', WRITTEN[sign] ?? sign, { stretchy: 'false' });
  return element('mo', WRITTEN[sign] ?? sign);
}

function element(
  tag: string,
  content: MathElement['content'],
  attributes: MathElement['attributes'] = {},
): MathElement {
  return { tag, attributes, content };
}

/** Signs of a keyboard, and those that mathematics means by them. */
const WRITTEN: Readonly<Record<string, string>> = { '-': '−', '·': '⋅', "'": '′', '|': '∣' };
/** Signs without room around them. */
const UPRIGHT = new Set(['∂', '∞', '/']);
const TEXTS = new Set(['text', 'mathrm', 'operatorname', 'textbf', 'texttt']);
const SPACES = new Set([',', ';', ':', '!', ' ', '>']);
const SIGNS: Readonly<Record<string, string>> = {
  times: '×',
  cdot: '⋅',
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
  lfloor: '⌊',
  rfloor: '⌋',
  lceil: '⌈',
  rceil: '⌉',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  varepsilon: 'ε',
  eta: 'η',
  theta: 'θ',
  lambda: 'λ',
  mu: 'μ',
  pi: 'π',
  sigma: 'σ',
  ldots: '…',
  dots: '…',
};
