import { plain } from './arrived-code';

/** What a link says beside the result: who sent it, and to whom. It is somebody's claim, which nothing proves. */
export interface Sent {
  /** A first name, as `cleanName` leaves it. */
  readonly from?: string | undefined;
  /**
   * `parent`: a parent or counselor; `me`: the same person, on another device; `whole`: who has read what it says first, and
   * wants all of it. Left out: a link as the address bar has it.
   */
  readonly to?: (typeof RECEIVERS)[number] | undefined;
}

const RECEIVERS = ['friend', 'parent', 'me', 'whole'] as const;

/** How many letters a name has at most; with it any link still fits a QR code that phones read from a screen. */
export const MOST_LETTERS = 20;
/** No text is longer that is worth cleaning. */
const LONGEST = 200;
const MOST_WORDS = 3;

/** Letters of any language, each with two marks at most; a space, hyphen or apostrophe only between two of them. */
const NAME = /^\p{L}\p{M}{0,2}(?:[ '’-]?\p{L}\p{M}{0,2})*$/u;
/** What looks like a Latin letter and is none. */
const LOOKALIKE =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]/u;

/** A name with one of these words speaks as somebody else: as the site, an office, an offer or a warning. */
const SPEAKS = new Set(
  `account accounts admin administrator alert bank billing blocked cash claim click congratulations counselor customer delete
  department download expired fitpath fraud free gift government help helpdesk here hr important install invoice link login
  message money notice notification now office official open our password pay payment police principal prize recruiter refund
  reward scholarship school security service site staff support suspended system teacher team this transfer update urgent verify
  virus visit warning website winner won your
  ayuda apoyo aviso banco beca bloqueada bloqueado clic consejera consejero contraseña cuenta director directora dinero efectivo equipo
  escuela factura felicidades fraude ganador ganadora gobierno gratis maestra maestro mensaje oferta oficial oficina pago policía premio
  profesor profesora reembolso regalo seguridad servicio soporte suspendida suspendido tu tus urgente verifica`.split(
    /\s+/,
  ),
);

/**
 * A first name as a link may carry it: at most 20 signs, letters of any language, with spaces, hyphens and apostrophes between
 * them. Signs that nobody sees, or that turn the reading direction, are taken out. Undefined for anything else: digits, emoji,
 * addresses, piled-up marks, letters of two scripts that pass for each other, more than three words, or a word that speaks as
 * an office would. Cleaning what is clean changes nothing.
 */
export function cleanName(text: string): string | undefined {
  const name = text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[‐‑]/g, '-')
    .replace(/[’‘`´]/g, '’')
    .replace(/'/g, '’')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFKC');
  const words = name.split(/[ -]/);
  const mixed = /\p{Script=Latin}/u.test(name) && LOOKALIKE.test(name);
  const speaks = name
    .toLowerCase()
    .split(/[ '’-]/)
    .some((word) => SPEAKS.has(word));
  const isName =
    text.length <= LONGEST &&
    NAME.test(name) &&
    [...name].length <= MOST_LETTERS &&
    words.length <= MOST_WORDS;
  return isName && !mixed && !speaks ? name : undefined;
}

/** A name within a sentence: one that is read from the right turns nothing around it. */
export function isolated(name: string): string {
  return /^[\p{Script=Latin}\p{M} ’-]+$/u.test(name) ? name : `\u2068${name}\u2069`;
}

/** Reads who sent a link, from its fragment as it arrives. Any text is safe; what is no name or receiver is left out. */
export function readSent(fragment: string): Sent {
  const said = (key: string) => new RegExp(`[&?]${key}=([^&?#]*)`).exec(plain(fragment))?.[1];
  const from = cleanName(said('from')?.replace(/[\s.,;:!?)\]}>"”]+$/, '') ?? '');
  const to = RECEIVERS.find((receiver) => receiver === /^[a-z]*/.exec(said('to') ?? '')?.[0]);
  return { ...(from !== undefined && { from }), ...(to && { to }) };
}

/**
 * The fragment of a link to a result: its code, then what is said of the sender. Copies of the site that know nothing of
 * senders cut a code at the first `&`, and show the result.
 */
export function withSent(code: string, { from, to }: Sent): string {
  return [code, from && `from=${encodeURIComponent(from)}`, to && `to=${to}`].filter(Boolean).join('&');
}
