import type { Source } from '../../result/group/read';

/** Count files of a fair are some hundred kilobytes; a thousand links are 150. */
const MOST_BYTES = 5_000_000;
const MOST_FILES = 200;

/** A file that was not read. */
export interface Unread {
  readonly name: string;
  readonly reason: 'large' | 'noText' | 'unreadable' | 'many' | 'empty';
}

/** What came of some files. */
export interface ReadFiles {
  readonly sources: readonly Source[];
  readonly unread: readonly Unread[];
}

/** Reads files on this device, as many as can be. Looks at the size of each before it reads it. */
export async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  const read = await Promise.all(files.slice(0, MOST_FILES).map(readFile));
  const more = files.slice(MOST_FILES).map(({ name }): Unread => ({ name, reason: 'many' }));
  return {
    sources: read.filter((one) => 'text' in one),
    unread: [...read.filter((one) => 'reason' in one), ...more],
  };
}

async function readFile(file: File): Promise<Source | Unread> {
  const { name } = file;
  if (file.size > MOST_BYTES) return { name, reason: 'large' };
  try {
    const text = decode(new Uint8Array(await file.arrayBuffer()));
    if (text === undefined) return { name, reason: 'noText' };
    return text.trim() === '' ? { name, reason: 'empty' } : { name, text };
  } catch {
    // A folder, or moved since it was chosen, or not ours to read.
    return { name, reason: 'unreadable' };
  }
}

/** As spreadsheets and editors write text; of a link all signs are the same in any of their alphabets. Undefined for what is no text. */
function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.includes(0) ? undefined : new TextDecoder().decode(bytes);
}

/**
 * Whether this belongs to the report of a fair: the counts of a booth, by what it holds or, where it is torn, by the name that booths
 * give it; or what the fair offers.
 */
export function isForFair({ name, text }: Source): boolean {
  if (/-exact-for-adding.*\.json$/i.test(name)) return true;
  try {
    const said: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof said !== 'object' || said === null) return false;
    return ('fitpath' in said && said.fitpath === 'counts') || 'offers' in said;
  } catch {
    return false;
  }
}
