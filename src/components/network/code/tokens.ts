import type { Framework } from '../../../model/codegen/frameworks';

export type TokenKind = 'comment' | 'string' | 'number' | 'keyword' | 'name' | 'plain';

export interface Token {
  kind: TokenKind;
  text: string;
}

const KEYWORDS = {
  python: new Set(
    'class def if else elif for in return is not and or None True False import from super lambda'.split(' '),
  ),
  javascript: new Set('const let function return if else for of new import from as true false null'.split(' ')),
};

/** One alternative a kind, in the order in which they are tried: comment, string, number, word, anything else. */
const PYTHON =
  /(?<comment>#.*)|(?<string>f?"""[^"]*"""|f?"[^"]*")|(?<number>\b\d[\d.]*(?:e-?\d+)?\b)|(?<word>[A-Za-z_]\w*)|(?<plain>\s+|.)/g;
const JAVASCRIPT =
  /(?<comment>\/\/.*)|(?<string>'[^']*'|`[^`]*`)|(?<number>\b\d[\d.]*(?:e-?\d+)?\b)|(?<word>[A-Za-z_]\w*)|(?<plain>\s+|.)/g;

/**
 * A line of our own generated source, cut for colouring; together the tokens are the line. Neighbours of a kind
 * are one token. No string in that source goes over a line's end.
 */
export function tokensOf(line: string, framework: Framework): Token[] {
  const [pattern, keywords] = framework === 'tfjs' ? [JAVASCRIPT, KEYWORDS.javascript] : [PYTHON, KEYWORDS.python];
  const tokens: Token[] = [];
  for (const { 0: text, groups = {} } of line.matchAll(pattern)) {
    const before = tokens.at(-1);
    const kind = kindOf(text, groups, keywords, tokens);
    if (before?.kind === kind) before.text += text;
    else tokens.push({ kind, text });
  }
  return tokens;
}

function kindOf(
  text: string,
  groups: Partial<Record<string, string>>,
  keywords: ReadonlySet<string>,
  before: readonly Token[],
): TokenKind {
  for (const kind of ['comment', 'string', 'number'] as const) if (groups[kind] !== undefined) return kind;
  if (groups['word'] === undefined) return 'plain';
  if (keywords.has(text)) return 'keyword';
  const introducer = before.at(-2)?.text;
  return introducer === 'def' || introducer === 'class' || introducer === 'function' ? 'name' : 'plain';
}
