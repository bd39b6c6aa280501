const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as base64url without padding (RFC 4648, section 5). */
export function toBase64Url(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.slice(at, at + 3);
    const word = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const width = b === undefined ? 2 : c === undefined ? 3 : 4;
    for (let i = 0; i < width; i++) text += BASE64URL[(word >> (18 - 6 * i)) & 63] ?? '';
  }
  return text;
}

/** The bytes of a text, whatever its spare bits; undefined where it has another sign, or a length that no bytes have. */
export function fromBase64Url(text: string): readonly number[] | undefined {
  const sextets = Array.from(text, (character) => BASE64URL.indexOf(character));
  if (sextets.includes(-1) || text.length % 4 === 1) return undefined;
  const bytes: number[] = [];
  for (let at = 0; at < sextets.length; at += 4) {
    const [a = 0, b = 0, c, d] = sextets.slice(at, at + 4);
    const word = (a << 18) | (b << 12) | ((c ?? 0) << 6) | (d ?? 0);
    bytes.push(word >> 16);
    if (c !== undefined) bytes.push((word >> 8) & 255);
    if (d !== undefined) bytes.push(word & 255);
  }
  return bytes;
}
