import type { Deck } from './deck';
import { MAX_FILE_LENGTH, readDeckFile, writeDeckFile } from './deckFile';
import type { ReadDeck } from './deckProblems';
import { DECK_TEXT, MAX_DECK_IN_LINK } from './deckText';

/** The deck for a link: its JSON, deflated, in base64url. Null where it is longer than a link holds. */
export async function writeDeckLink(deck: Deck): Promise<string | null> {
  const bytes = new TextEncoder().encode(writeDeckFile(deck, null));
  const text = toBase64Url(await collect(through(bytes, new CompressionStream('deflate-raw')), Infinity));
  return text.length > MAX_DECK_IN_LINK ? null : text;
}

/** Reads a link's deck; what is damaged is refused. Never rejects. */
export async function readDeckLink(text: string): Promise<ReadDeck<Deck>> {
  if (text.length > MAX_DECK_IN_LINK || !DECK_TEXT.test(text)) return { ok: false, refusal: { code: 'badLink' } };
  try {
    const bytes = await collect(through(fromBase64Url(text), new DecompressionStream('deflate-raw')), MAX_FILE_LENGTH);
    return readDeckFile(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { ok: false, refusal: { code: 'badLink' } };
  }
}

function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(transform);
}

/** All bytes of a stream; throws beyond `max`: a few bytes can unpack to gigabytes. */
async function collect(stream: ReadableStream<Uint8Array>, max: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > max) {
      await reader.cancel();
      throw new Error('too long');
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCodePoint(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.codePointAt(0)!); // an iterated text has code points
}
