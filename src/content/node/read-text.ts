import { createReadStream } from 'node:fs';
import { decodeText } from '../check/json/decode-text';
import { MOST_BYTES } from '../check/json/most-bytes';
import type { Parsed, Problem } from '../check/problem';

/** What standard input is called in messages. */
const STDIN = '<stdin>';

/** The text of a file, or why there is none; `file` is its name in messages. No more is read than a file may hold. */
export async function readText(file: string, path: string): Promise<Parsed<string>> {
  return read(file, createReadStream(path, { end: MOST_BYTES }));
}

/** The text that comes through standard input, and the name that stands for its file. */
export async function readStdin(): Promise<{ file: string; text: Parsed<string> }> {
  return { file: STDIN, text: await read(STDIN, process.stdin) };
}

async function read(file: string, stream: AsyncIterable<unknown>): Promise<Parsed<string>> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk as Buffer);
      bytes += (chunk as Buffer).length;
      if (bytes > MOST_BYTES) break;
    }
  } catch (error) {
    return { ok: false, problems: [wholeFile(file, whyUnreadable(error))] };
  }
  return decodeText(file, Buffer.concat(chunks));
}

/** A problem of a file as a whole. */
export function wholeFile(file: string, message: string): Problem {
  return { file, line: 1, column: 1, path: '', message };
}

export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'no such file',
    EISDIR: 'is a folder, not a file',
    ENOTDIR: 'no such file',
    EACCES: 'may not be read by you',
    ENAMETOOLONG: 'no such file',
    ERR_INVALID_ARG_VALUE: 'no such file',
  };
  return reasons[code] ?? `cannot be read (${code})`;
}
