/** Longer than any question; what is longer is cut. */
const MOST_LETTERS = 2000;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/**
 * A text without what only a web page understands: tags, entities, signs that nobody sees. `note` is told what was taken: `markup`
 * (the tags), `picture`, `long`.
 */
export function plainText(
  source: string,
  note: (why: 'markup' | 'picture' | 'long', found: string) => void,
): string {
  let text = source;
  if (text.length > MOST_LETTERS) {
    note('long', `${text.slice(0, 40)}…`);
    text = text.slice(0, MOST_LETTERS).replace(/[\ud800-\udbff]$/, '');
  }
  const bare = text.replace(/<(script|style)\b[^<>]*>[^<]*/gi, '').replace(/<\/?[a-z!][^<>]*>/gi, (tag) => {
    const name = /[a-z]+/i.exec(tag)?.[0].toLowerCase() ?? '';
    note(name === 'img' ? 'picture' : 'markup', `<${name}>`);
    return /^(?:br|p|div|li|h\d|tr|ul|ol|img)$/.test(name) ? ' ' : '';
  });
  const plain = bare
    .replace(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
        const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
        return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
      },
    )
    .replace(/[^\S\n]*[\n\r\t\u2028\u2029\u00a0][\s\u00a0]*/g, ' ')
    .replace(/[\p{Cc}\ufffd\u200b\ufeff]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return /[^\s\p{Cc}\p{Cf}]/u.test(plain) ? plain : '';
}

/** The number before a question: "12. " or "Q3: ". */
const NUMBERED = /^(?:\d{1,3}[.)]|[QP]\d{1,3}[.):])\s+(?=\S)/;

export function withoutNumber(prompt: string): string {
  return prompt.replace(NUMBERED, '');
}

/** The labels of a question without "a) " or "1. " before them, where every one has the mark that is due at its place. */
export function withoutMarks(labels: readonly string[]): readonly string[] {
  const marks = labels.map((label) => /^\(?([a-z]|\d{1,2})[.):]\s+(?=\S)/i.exec(label));
  const inOrder = marks.every((mark, at) => {
    const sign = mark?.[1]?.toLowerCase();
    return sign === String(at + 1) || sign === String.fromCharCode(97 + at);
  });
  return inOrder ? labels.map((label, at) => label.slice(marks[at]?.[0].length ?? 0)) : labels;
}
