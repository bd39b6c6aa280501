import { fromBase64Url, toBase64Url } from './base64url';
import { anyLimit, NO_LIMITS, type Limits } from '../limits';
import { putLeft, putLimits, takeLeft, takeLimits } from './blocks';
import { MOST_EVIDENCE, type TraitEvidence } from '../profile';
import { DOUBTS } from '../hints';
import type { Right } from '../knowledge';
import { TOPIC_IDS, type TopicId } from '../topic';
import type { TraitId } from '../traits';

/**
 * The result code [S8], kept in a link's fragment and in the QR code, never sent to a server. Bits, then base64url:
 * format 4 · length of the quiz's name 6 · its characters 6 each · one bit a trait: asked or not · for each asked one
 * its mean in half points 8, evidence 5, sum of keys + 31 in 6 · doubt 3 · one bit for each of four blocks: there or not ·
 * the blocks in that order · zeros to the next byte · checksum 24.
 * The first block is the limits: training 10, pay 20, job zone 3, state 6, patients 2, health 1, of each 0 is none. The second
 * is the topics that were picked: how many in 3, and of each its place among all in 5, rising. The third is the quiz's outcomes that
 * are not for this person: how many the last of them is along in 7, and one bit each up to it. The fourth is what was known: how
 * many were right in 8, of how many in 8.
 * At 20 traits, a name of 32 characters, limits and five topics it is 118 characters long, and 9 bits are left under 120.
 * Formats 1 to 3 are still read. None has a doubt: 1 is without and 2 with limits, both with another checksum; 3 has one
 * bit that tells whether there are limits.
 */
export interface Result {
  /** A quiz's id, or `fit/29-2072.00`. */
  readonly quiz: string;
  readonly evidence: readonly TraitEvidence[];
  /** By how much standard errors are widened, one of `DOUBTS` [S14]; left out for 1. */
  readonly doubt?: number | undefined;
  readonly limits?: Limits;
  /** The topics that were picked, in any order; left out for none. */
  readonly picked?: readonly TopicId[] | undefined;
  /** Places of the quiz's outcomes that are not for this person, rising, each below 100; left out for none. */
  readonly left?: readonly number[] | undefined;
  /** Of questions with a right answer how many were answered so, up to 255; left out where none was met. */
  readonly right?: Right | undefined;
}

export type DecodedResult =
  | { readonly ok: true; readonly result: Result }
  /** `newer`: made by a later version of Fitpath. `damaged`: cut short, mistyped or never a code. */
  | { readonly ok: false; readonly reason: 'empty' | 'damaged' | 'newer' };

const FORMAT = 4;
const WITHOUT_LIMITS = 1;
const WITH_LIMITS = 2;
const WITHOUT_DOUBT = 3;
const DOUBT_BITS = 3;
const COUNT_BITS = 3;
const PLACE_BITS = 5;
const RIGHT_BITS = 8;
const NAME_CHARACTERS = 'abcdefghijklmnopqrstuvwxyz0123456789-./';
const LONGEST = 160;
const CHECKSUM_BYTES = 3;

/** The code of a result; `traits` are the ids in the order of traits.json. */
export function encodeResult(result: Result, traits: readonly TraitId[]): string {
  return encodeAs(FORMAT, result, traits);
}

function encodeAs(format: number, result: Result, traits: readonly TraitId[]): string {
  const bits: number[] = [];
  const put = (value: number, width: number) => {
    for (let bit = width - 1; bit >= 0; bit--) bits.push((value >> bit) & 1);
  };
  const { limits = NO_LIMITS } = result;
  const places = TOPIC_IDS.flatMap((id, place) => (result.picked?.includes(id) ? [place] : []));
  put(format, 4);
  put(result.quiz.length, 6);
  for (const character of result.quiz) put(NAME_CHARACTERS.indexOf(character), 6);
  const asked = traits.map((trait) => result.evidence.find((piece) => piece.trait === trait));
  for (const piece of asked) put(piece ? 1 : 0, 1);
  for (const piece of asked) {
    if (!piece) continue;
    put(piece.mean * 2, 8);
    put(piece.evidence, 5);
    put(piece.keys + MOST_EVIDENCE, 6);
  }
  if (format === FORMAT) put(DOUBTS.indexOf(result.doubt ?? 1), DOUBT_BITS);
  if (format >= WITHOUT_DOUBT) put(anyLimit(limits) ? 1 : 0, 1);
  if (format === FORMAT) put(places.length > 0 ? 1 : 0, 1);
  const { left = [], right } = result;
  if (format === FORMAT) put(left.length > 0 ? 1 : 0, 1);
  if (format === FORMAT) put(right ? 1 : 0, 1);
  if (anyLimit(limits)) putLimits(limits, put);
  if (places.length > 0) put(places.length, COUNT_BITS);
  for (const place of places) put(place, PLACE_BITS);
  if (left.length > 0) putLeft(left, put);
  for (const count of right ? [right.right, right.of] : [])
    put(Math.min(count, 2 ** RIGHT_BITS - 1), RIGHT_BITS);
  const bytes: number[] = [];
  for (let at = 0; at < bits.length; at += 8) {
    bytes.push(
      Array.from({ length: 8 }, (_, i) => bits[at + i] ?? 0).reduce((byte, bit) => byte * 2 + bit, 0),
    );
  }
  const check = checksum(format, bytes);
  return toBase64Url([...bytes, check >> 16, (check >> 8) & 255, check & 255]);
}

/** Reads a code. Any string is safe: it is decoded exactly or refused, and encoding what was read gives the same code. */
export function decodeResult(code: string, traits: readonly TraitId[]): DecodedResult {
  if (code === '') return { ok: false, reason: 'empty' };
  const damaged: DecodedResult = { ok: false, reason: 'damaged' };
  const newer: DecodedResult = { ok: false, reason: 'newer' };
  const bytes = code.length > LONGEST ? undefined : fromBase64Url(code);
  if (!bytes || bytes.length <= CHECKSUM_BYTES) return damaged;
  const body = bytes.slice(0, -CHECKSUM_BYTES);
  const [high = 0, middle = 0, low = 0] = bytes.slice(-CHECKSUM_BYTES);
  const format = (body[0] ?? 0) >> 4;
  if (checksum(format, body) !== high * 65536 + middle * 256 + low) return damaged;
  if (format < WITHOUT_LIMITS || format > FORMAT) return newer;

  let at = 4;
  const take = (width: number) => {
    let value = 0;
    for (let i = 0; i < width; i++, at++) value = value * 2 + (((body[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
    return value;
  };
  const quiz = Array.from({ length: take(6) }, () => NAME_CHARACTERS[take(6)] ?? '').join('');
  const asked = traits.filter(() => take(1) === 1);
  const evidence = asked.map((trait) => ({
    trait,
    mean: take(8) / 2,
    evidence: take(5),
    keys: take(6) - MOST_EVIDENCE,
  }));
  const plausible = evidence.every(
    (piece) => piece.mean <= 100 && piece.evidence > 0 && Math.abs(piece.keys) <= piece.evidence,
  );
  if (!plausible) return damaged;
  const doubt = format === FORMAT ? (DOUBTS[take(DOUBT_BITS)] ?? 1) : 1;
  const limited = format === WITH_LIMITS || (format >= WITHOUT_DOUBT && take(1) === 1);
  const topics = format === FORMAT && take(1) === 1;
  const some = format === FORMAT && take(1) === 1;
  const known = format === FORMAT && take(1) === 1;
  const limits = limited ? takeLimits(take) : undefined;
  const picked = topics ? Array.from({ length: take(COUNT_BITS) }, () => TOPIC_IDS[take(PLACE_BITS)]) : [];
  // A topic that there is not yet.
  if (picked.includes(undefined)) return newer;
  const left = some ? takeLeft(take) : undefined;
  const right = known ? { right: take(RIGHT_BITS), of: take(RIGHT_BITS) } : undefined;
  if (right && (right.right > right.of || right.of === 0)) return damaged;
  const result: Result = {
    ...{ quiz, evidence },
    ...(doubt > 1 && { doubt }),
    ...(limits && { limits }),
    ...(topics && { picked: picked.filter((id) => id !== undefined) }),
    ...(left && { left }),
    ...(right && { right }),
  };
  return encodeAs(format, result, traits) === code ? { ok: true, result } : damaged;
}

/**
 * Enough to tell a mistyped or shortened link, no protection against forgers. CRC-24 (RFC 4880, section 6.1) tells every
 * change within 24 bits, so of one character and of up to four in a row. Formats 1 and 2 have FNV-1a folded to 24 bits,
 * which one in 17 million wrong characters passes.
 */
function checksum(format: number, bytes: readonly number[]): number {
  const old = format === WITHOUT_LIMITS || format === WITH_LIMITS;
  if (old) {
    let hash = 0x811c9dc5;
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    return (hash >>> 24) ^ (hash & 0xffffff);
  }
  let crc = 0xb704ce;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x800000 ? (crc << 1) ^ 0x1864cfb : crc << 1;
  }
  return crc;
}
