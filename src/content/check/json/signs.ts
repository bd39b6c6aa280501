import { told, type Rule, type Told } from '../words/told';

/** Quotes that word processors put in the place of `"`. */
export const CURLY = /[“”„‟«»＂″]/;
/** And in the place of `'`, which stands inside words, too. */
export const CURLY_SINGLE = /[‘’‚‛`´]/;

/** Signs that nobody sees, by the names that people can look up. */
const INVISIBLE = {
  '\u00a0': 'sign.no-break',
  '\u202f': 'sign.narrow-no-break',
  '\u2007': 'sign.figure',
  '\u2009': 'sign.thin',
  '\u3000': 'sign.ideographic',
  '\u200b': 'sign.zero-width',
  '\u200c': 'sign.non-joiner',
  '\u200d': 'sign.joiner',
  '\u2060': 'sign.word-joiner',
  '\ufeff': 'sign.byte-order',
  '\u00ad': 'sign.soft-hyphen',
  '\u200e': 'sign.left-to-right',
  '\u200f': 'sign.right-to-left',
  '\u2028': 'sign.line',
  '\u2029': 'sign.paragraph',
  '\u0000': 'sign.null',
  '\u000b': 'sign.vertical-tab',
  '\f': 'sign.form-feed',
  '\u0085': 'sign.next-line',
} as const satisfies Readonly<Record<string, Rule>>;

/** What a sign is called that nobody sees, also where it is one without a name here; undefined for those that are seen. */
export function invisible(sign: string): Told | undefined {
  if (Object.hasOwn(INVISIBLE, sign)) return told(INVISIBLE[sign as keyof typeof INVISIBLE]);
  if (/[ \t\r\n]/.test(sign)) return undefined;
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  if (/[\p{Cc}\p{Cf}]/u.test(sign)) return told('sign.other', { code });
  return /\p{Zs}/u.test(sign) ? told('sign.other-space', { code }) : undefined;
}

/** The text as it is read: without signs that nobody sees, with plain spaces between words and none around them. */
export function asSeen(text: string): string {
  return text
    .replace(/[\t\n\r\p{Zs}]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
}

/** The first sign of a word that nobody sees there: a sign without a look, or a space at an end. */
export function unseenSign(word: string): Told | undefined {
  for (const sign of word) {
    const name = invisible(sign);
    if (name) return name;
  }
  if (/^\s/.test(word)) return told('sign.space-first');
  return /\s$/.test(word) ? told('sign.space-last') : undefined;
}
