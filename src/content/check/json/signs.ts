/** Quotes that word processors put in the place of `"`. */
export const CURLY = /[“”„‟«»＂″]/;
/** And in the place of `'`, which stands inside words, too. */
export const CURLY_SINGLE = /[‘’‚‛`´]/;

/** Signs that nobody sees, by the names that people can look up. */
const INVISIBLE: Readonly<Record<string, string>> = {
  '\u00a0': 'a no-break space',
  '\u202f': 'a narrow no-break space',
  '\u2007': 'a figure space',
  '\u2009': 'a thin space',
  '\u3000': 'an ideographic space',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u2060': 'a word joiner',
  '\ufeff': 'a byte order mark',
  '\u00ad': 'a soft hyphen',
  '\u200e': 'a left-to-right mark',
  '\u200f': 'a right-to-left mark',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\u0000': 'a null character',
  '\u000b': 'a vertical tab',
  '\f': 'a form feed',
  '\u0085': 'a next-line character',
};

/** What a sign is called that nobody sees, also where it is one without a name here; undefined for those that are seen. */
export function invisible(sign: string): string | undefined {
  if (sign in INVISIBLE) return INVISIBLE[sign];
  if (/[ \t\r\n]/.test(sign)) return undefined;
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  if (/[\p{Cc}\p{Cf}]/u.test(sign)) return `an invisible character (U+${code})`;
  return /\p{Zs}/u.test(sign) ? `an unusual space (U+${code})` : undefined;
}
