import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentOfH5p, isZip } from '../../../src/content/import/zip';

/** A zip of files, packed by deflate or stored. */
function zipOf(files: Readonly<Record<string, string>>, method: 0 | 8): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = method === 8 ? deflateRawSync(text) : Buffer.from(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(method, 8);
    local.writeUInt16LE(name.length, 26);
    local.writeUInt16LE(4, 28);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    const file = Buffer.concat([local, Buffer.from(name), Buffer.alloc(4), data]);
    parts.push(file);
    directory.push(entry, Buffer.from(name));
    offset += file.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end, Buffer.from('a comment')]));
}

const FILES = {
  'h5p.json': '{}',
  'content/content.json': '{"personalities": "á"}',
  'content/images/a.png': 'x',
};

it.each([0, 8] as const)('reads the content of an .h5p, packed by method %i', async (method) => {
  const zip = zipOf(FILES, method);
  expect(isZip(zip)).toBe(true);
  expect(await contentOfH5p(zip)).toBe(FILES['content/content.json']);
});

it('finds nothing in other bytes, those of a bent zip among them', async () => {
  expect(await contentOfH5p(zipOf({ 'a.txt': 'a' }, 8))).toBeUndefined();
  const zip = zipOf(FILES, 8);
  await fc.assert(
    fc.asyncProperty(fc.nat(zip.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
      const bent = cut ? zip.slice(0, at) : zip.with(at, byte);
      expect(['string', 'undefined']).toContain(typeof (await contentOfH5p(bent)));
    }),
    { numRuns: 60 },
  );
  expect(await contentOfH5p(zipOf({ 'content/content.json': ' '.repeat(6_000_000) }, 8))).toBeUndefined();
});
