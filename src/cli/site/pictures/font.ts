import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const HEADER = 12;
const ENTRY = 16;

/** The site's serif as OpenType, for drawing outside a browser: semibold for titles, italic for captions. */
export function pictureFonts(): Promise<readonly Uint8Array[]> {
  const names = ['alegreya-latin-600-normal.woff', 'alegreya-latin-400-italic.woff'];
  return Promise.all(
    names.map(async (name) =>
      openTypeOf(await readFile(require.resolve(`@fontsource/alegreya/files/${name}`))),
    ),
  );
}

/** A WOFF 1.0 file unpacked (W3C, WOFF File Format 1.0): the same tables behind OpenType's own directory. */
export function openTypeOf(woff: Buffer): Uint8Array {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 file');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, i) => {
    const at = 44 + 20 * i;
    const [offset, packed, length] = [4, 8, 12].map((by) => woff.readUInt32BE(at + by)) as [
      number,
      number,
      number,
    ];
    const data = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(at, at + 4),
      checksum: woff.subarray(at + 16, at + 20),
      data: packed < length ? inflateSync(data) : data,
    };
  });
  const log = Math.floor(Math.log2(count));
  const head = Buffer.alloc(HEADER + ENTRY * count);
  woff.copy(head, 0, 4, 8);
  [count, ENTRY * 2 ** log, log, ENTRY * (count - 2 ** log)].forEach((value, i) =>
    head.writeUInt16BE(value, 4 + 2 * i),
  );
  let offset = head.length;
  const parts = tables.map(({ tag, checksum, data }, i) => {
    const at = HEADER + ENTRY * i;
    tag.copy(head, at);
    checksum.copy(head, at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(data.length, at + 12);
    // Tables begin at multiples of four bytes.
    const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...parts]);
}
