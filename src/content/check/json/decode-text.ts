import { inEnglish } from '../words/english';
import { told, type Told } from '../words/told';
import type { Parsed, Problem } from '../problem';
import { MOST_BYTES } from './most-bytes';

/** The text of a file's bytes [Q1], or why they are none: too many, UTF-16, no text at all, or not UTF-8 at some place. */
export function decodeText(file: string, bytes: Uint8Array): Parsed<string> {
  const refused = (said: Told, line = 1, column = 1): Parsed<string> => {
    const problem: Problem = { file, line, column, path: '', message: inEnglish(said), said };
    return { ok: false, problems: [problem] };
  };
  if (bytes.length > MOST_BYTES) {
    return refused(told('file.large', { most: MOST_BYTES / 1_000_000 }));
  }
  if (isUtf16(bytes)) return refused(told('file.utf16'));
  if (bytes.includes(0)) return refused(told('file.no-text'));
  const text = decode(bytes);
  if (text !== undefined) return { ok: true, value: text };
  const { line, column } = firstWrong(bytes);
  return refused(told('file.no-utf8'), line, column);
}

/** By its byte order mark, or since JSON begins with a bracket, of which UTF-16 makes two bytes, one of them 0. */
function isUtf16([first, second]: Uint8Array): boolean {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return marked || (first === 0 && second !== 0) || (first !== 0 && second === 0);
}

/** undefined: not UTF-8. The byte order mark is kept. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The line and column of the first character that is not UTF-8: no byte of a longer character is a line's end. */
function firstWrong(bytes: Uint8Array): { line: number; column: number } {
  for (let line = 1, start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start) + 1 || bytes.length;
    const bytesOfLine = bytes.subarray(start, end);
    if (decode(bytesOfLine) === undefined) {
      return { line, column: new TextDecoder().decode(bytesOfLine).indexOf('\uFFFD') + 1 };
    }
    start = end;
  }
  return { line: 1, column: 1 };
}
