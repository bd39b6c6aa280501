import { told } from '../words/told';
import { NEAR, note, replace, type Scan } from './scan';

/** Texts that are something else from their first sign on, by what they look like, and what is said of them. */
const OTHERS = [
  ['other-format', 'format.page', /^<(?:!doctype|html|head|body|div|p|form)\b/i],
  ['other-format', 'format.xml', /^<\??\w/],
  ['document', 'format.rtf', /^\{\\rtf/],
  ['other-format', 'format.yaml', /^(?:---\s*\n|[\w$-]+:[^\S\n]*(?:\S.*)?\n(?:[\w$-]+:|\s*-\s|\s+[\w$-]+:))/],
  // A line of a shell's comment above JSON begins like a heading.
  ['other-format', 'format.markdown', /^(?:#{1,6} |[*-] |\d+\. )(?![\s\S]*\{\s*["“'\w])/],
  ['table', 'format.csv', /^[^{}[\]\n]*(?:[,;\t][^{}[\]\n,;\t]*){2,}\n[^{}[\]\n]*[,;\t]/],
] as const;

/** The head of a script around an object: `export default {`, `const quiz = {`, below what it imports. */
const SCRIPT =
  /^(?:(?:import\b[^\n]*|'use strict';?|\/\/[^\n]*)\n\s*)*(?:export\s+default|module\.exports\s*=|(?:export\s+)?(?:const|let|var)\s+[\w$]+(?:\s*:\s*[\w$]+)?\s*=|[\w$]+\s*=)\s*(?=[{[])/;

/** What JSON may begin with, mistyped or not. */
const BEGINS = /^(?:[[{"'`\d/#-]|[\p{Pi}\p{Pf}\p{C}\p{Z}]|true|false|null)/u;

/**
 * Notes that the text is of another format. True when it is nothing that could be read on; what is only wrapped around JSON, a fence
 * of Markdown or a line of a script, is passed over.
 */
export function otherFormat(scan: Scan): boolean {
  const { text } = scan;
  const start = text.length - text.trimStart().length;
  const rest = text.slice(start, start + NEAR);
  const other = OTHERS.find(([, , looks]) => looks.test(rest));
  if (other) {
    note(scan, other[0], start, told(other[1]));
    return true;
  }
  const [fence] = /^(?:```|~~~)\w*[^\n]*\n/.exec(rest) ?? [];
  if (fence !== undefined) {
    const end = /(?:```|~~~)\s*$/.test(text.slice(-NEAR))
      ? Math.max(text.lastIndexOf('```'), text.lastIndexOf('~~~'))
      : -1;
    const after = end > start + fence.length ? [replace(end, text.length - end, '')] : [];
    note(scan, 'fence', start, fence.trim(), [replace(start, fence.length, ''), ...after]);
    scan.at = start + fence.length;
    if (end >= scan.at) scan.text = text.slice(0, end);
    return false;
  }
  const [script] = SCRIPT.exec(rest) ?? [];
  if (script !== undefined) {
    const [tail = ''] = /;\s*$/.exec(text.slice(-NEAR)) ?? [];
    const after = tail === '' ? [] : [replace(text.length - tail.length, 1, '')];
    note(scan, 'script', start, script.trim(), [replace(start, script.length, ''), ...after]);
    scan.at = start + script.length;
    scan.text = text.slice(0, text.length - tail.length);
    return false;
  }
  if (!rest.includes('{') && !BEGINS.test(rest)) {
    note(scan, 'prose', start, `“${rest.split('\n')[0]?.slice(0, 28) ?? ''}…”`);
    return true;
  }
  return false;
}
