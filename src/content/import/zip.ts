/** The largest text that is unpacked, in bytes: a small archive can hold a very large one. */
const MOST = 5_000_000;
const WANTED = 'content/content.json';

/** Whether bytes begin as a zip file does, which an `.h5p` is. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/**
 * The text of `content/content.json` in an `.h5p` file, by the directory at the end of the zip (APPNOTE.TXT 6.3, 4.3.12 and 4.3.16).
 * undefined when there is none, it is packed or protected in another way, or larger than 5 MB. Never rejects.
 */
export async function contentOfH5p(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const u16 = (at: number) => view.getUint16(at, true);
    const u32 = (at: number) => view.getUint32(at, true);
    let end = bytes.length - 22;
    while (u32(end) !== 0x06054b50) end -= 1;
    let at = u32(end + 16);
    for (let left = u16(end + 10); left > 0 && u32(at) === 0x02014b50; left--) {
      const [method, size, nameLength] = [u16(at + 10), u32(at + 20), u16(at + 28)];
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      if (name === WANTED) {
        const local = u32(at + 42);
        const start = local + 30 + u16(local + 26) + u16(local + 28);
        const packed = bytes.subarray(start, start + size);
        const plain = method === 0 ? packed : method === 8 ? await inflate(packed) : undefined;
        return plain && new TextDecoder('utf-8', { fatal: true }).decode(plain);
      }
      at += 46 + nameLength + u16(at + 30) + u16(at + 32);
    }
  } catch {
    // Cut off, or no zip at all: a place beyond its end was read.
  }
  return undefined;
}

async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array | undefined> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(read.value);
    length += read.value.length;
    if (length > MOST) {
      await reader.cancel();
      return undefined;
    }
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}
