import { crc32, deflateSync } from 'node:zlib';

/** As much as packs lines and washes well; more takes longer than it saves. */
const LEVEL = 4;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * The rows of an opaque picture as PNG packs them: red, green and blue of each pixel, behind a byte that says of a row that it stands as it
 * is. Neighbours on paper are the same, and what packs them sees it.
 */
export interface Rows {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** The rows of pixels of four bytes, red, green, blue and an opacity that is full everywhere. */
export function rowsOf(pixels: Uint8Array, width: number, height: number): Rows {
  const bytes = new Uint8Array(height * (1 + 3 * width));
  for (let i = 0, at = 0; i < width * height; i++, at += 3) {
    if (i % width === 0) at++;
    for (let part = 0; part < 3; part++) bytes[at + part] = pixels[4 * i + part] ?? 0;
  }
  return { width, height, bytes };
}

/** The rows with something drawn over them: pixels as many, each colour times its opacity already. */
export function drawnOver({ width, height, bytes }: Rows, pixels: Uint8Array): Rows {
  const drawn = bytes.slice();
  // Nearly all pixels beside words are clear: they are passed by in one look each.
  const clear = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  for (let i = 0; i < clear.length; i++) {
    if (clear[i] === 0) continue;
    const at = 1 + Math.floor(i / width) + 3 * i;
    const through = 255 - (pixels[4 * i + 3] ?? 0);
    for (let part = 0; part < 3; part++)
      drawn[at + part] = (pixels[4 * i + part] ?? 0) + Math.round(((drawn[at + part] ?? 0) * through) / 255);
  }
  return { width, height, bytes: drawn };
}

/** A picture as a PNG file of eight bits a colour (W3C, Portable Network Graphics, third edition). */
export function pngOf({ width, height, bytes }: Rows): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits each of red, green and blue, packed and filtered in the only known ways, not interlaced.
  header.set([8, 2, 0, 0, 0], 8);
  const data = deflateSync(bytes, { level: LEVEL });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
