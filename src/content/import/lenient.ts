import { firstBelow } from '../check/json/json-places';

/** Brackets inside each other; no quiz comes near, and what walks it by recursion bears that many. */
const DEEPEST = 100;
/** How many times an object is begun that turns out to be none. */
const TRIES = 5;

const TOKEN =
  /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*"|'[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*'|`[^`\\$]*(?:\\[\s\S][^`\\$]*)*`|“[^”\n]*”|[{}[\]:,]|[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)*/iuy;
const BEGIN = /(?:^[ \t]*|(?:[=(]|\bdefault\b|\breturn\b)\s*)(?=[{[])/gm;

/**
 * The objects and lists of a text: of JSON the one that it is, of a script each that it writes down (`const quiz = {…}`, with
 * comments, names without quotes and commas at the end; a name that stands for a value is read as a text). Empty when there are
 * none, or brackets are too deep. Takes time in proportion to the text.
 */
export function objectsIn(text: string): readonly unknown[] {
  const source = text.replace(/^\uFEFF/, '');
  try {
    if (firstBelow(source, DEEPEST) === undefined) return [JSON.parse(source)];
  } catch {
    // A script, or JSON with slips.
  }
  const found: unknown[] = [];
  let failed = 0;
  BEGIN.lastIndex = 0;
  for (let begin = BEGIN.exec(source); begin && failed < TRIES; begin = BEGIN.exec(source)) {
    const start = begin.index + begin[0].length;
    const read = readFrom(source, start);
    if (read) found.push(read.value);
    else failed += 1;
    BEGIN.lastIndex = read?.end ?? start + 1;
  }
  return found;
}

/** Reads one object or list as a script writes it, by writing it as JSON does. */
function readFrom(source: string, start: number): { value: unknown; end: number } | undefined {
  const json: string[] = [];
  let depth = 0;
  for (TOKEN.lastIndex = start; TOKEN.lastIndex < source.length;) {
    const token = TOKEN.exec(source)?.[0];
    if (token === undefined) return undefined;
    const sign = token.charAt(0);
    if (/^\s/.test(sign) || token.startsWith('//') || token.startsWith('/*')) continue;
    if (sign === '}' || sign === ']') {
      if (json.at(-1) === ',') json.pop();
      depth -= 1;
    } else if (sign === '{' || sign === '[') depth += 1;
    if (depth > DEEPEST) return undefined;
    json.push(asJson(token));
    if (depth > 0) continue;
    try {
      return { value: JSON.parse(json.join('')), end: TOKEN.lastIndex };
    } catch {
      return undefined;
    }
  }
  return undefined;
}

function asJson(token: string): string {
  if (/^[{}[\]:,]$/.test(token) || /^(?:true|false|null)$/.test(token)) return token;
  if (token === 'undefined') return 'null';
  if (/^[-+.\d]/.test(token)) return String(Number(token));
  return JSON.stringify(/^["'`“]/.test(token) ? unescaped(token.slice(1, -1)) : token);
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '',
  f: '',
  v: ' ',
  '0': '',
  '\n': '',
};

function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([\s\S]))/gi,
    (_, long?: string, short?: string, sign = '') => {
      const code = long ?? short;
      if (code !== undefined) return String.fromCharCode(parseInt(code, 16));
      return ESCAPES[sign as string] ?? (sign as string);
    },
  );
}
