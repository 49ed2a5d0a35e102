/** Characters of the longest spec that is read; the longest valid one has some hundreds. */
export const LONGEST_SPEC = 1_000_000;

/**
 * Text as it arrives, cut at line feeds. Only there: Node's readline also cuts at U+2028, which
 * JSON allows inside a string. A line that is too long is cut off, one character past the limit.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let line = '';
  for await (const chunk of chunks) {
    const pieces = chunk.split('\n');
    const last = pieces.pop()!; // split gives at least one
    for (const piece of pieces) {
      yield cut(line, piece);
      line = '';
    }
    line = cut(line, last);
  }
  yield line;
}

function cut(line: string, more: string): string {
  return line + more.slice(0, LONGEST_SPEC + 1 - line.length);
}
