import { MOST_TEXT } from './most-text';

/** No packed text of that size is longer: what cannot be made smaller grows by a few bytes in each block. */
const MOST_PACKED = 280_000;

export type Unpacked =
  | { readonly ok: true; readonly text: string }
  /** `damaged`: cut short, mistyped, or never a packed text. `unsupported`: this browser cannot unpack. */
  | { readonly ok: false; readonly reason: 'damaged' | 'large' | 'unsupported' };

/**
 * The text of a quiz as a link carries it, in the part that no server sees: without the spaces of JSON, deflated (RFC 1951), as
 * base64url. What is no JSON goes as it is. Rejects where the browser cannot deflate.
 */
export async function packQuiz(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(minified(text));
  const { value } = await pass(bytes, new CompressionStream('deflate-raw'), Infinity);
  const signs = Array.from(value ?? [], (byte) => String.fromCharCode(byte)).join('');
  return btoa(signs).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** The text of a quiz from a link. Any string is safe: what unpacks to more than `MOST_TEXT` is given up on the way. */
export async function unpackQuiz(packed: string): Promise<Unpacked> {
  if (packed.length > MOST_PACKED) return { ok: false, reason: 'large' };
  const bytes = bytesOf(packed);
  if (!bytes) return { ok: false, reason: 'damaged' };
  let inflate: DecompressionStream;
  try {
    inflate = new DecompressionStream('deflate-raw');
  } catch {
    return { ok: false, reason: 'unsupported' };
  }
  try {
    const { value } = await pass(bytes, inflate, MOST_TEXT);
    if (!value) return { ok: false, reason: 'large' };
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(value) };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}

/**
 * The bytes of a text in base64url; undefined for any other. By the browser's own reader: that of result codes would part the chunk
 * which all careers' pages start with.
 */
function bytesOf(packed: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]+$/.test(packed) || packed.length % 4 === 1) return undefined;
  return Uint8Array.from(atob(packed.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));
}

function minified(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

/** What a stream makes of bytes; no value where that is more than `most`. Rejects where it cannot make anything of them. */
async function pass(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
  most: number,
): Promise<{ readonly value: Uint8Array | undefined }> {
  const writer = through.writable.getWriter();
  // Where it fails, reading says so.
  void writer.write(bytes).catch(() => undefined);
  void writer.close().catch(() => undefined);
  const reader = through.readable.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > most) {
      await reader.cancel();
      return { value: undefined };
    }
    pieces.push(next.value);
  }
  const value = new Uint8Array(size);
  pieces.reduce((at, piece) => (value.set(piece, at), at + piece.length), 0);
  return { value };
}
