import { decodeResult, type DecodedResult } from '../engine/code/result-code';
import type { TraitId } from '../engine/traits';

/** No code is longer with what a message, a mail or a tracker puts around it. */
const LONGEST = 4000;
/** Of the pieces that an address falls into only so many are put together. */
const MOST_PIECES = 8;
/** One code in 32 ends in a sign that programs do not take for a part of the address, one in 1,024 in two. */
const LOST = ['', '-', '_', '--', '-_', '_-', '__'];

/**
 * Reads the code of a result from the fragment of an address as it arrives: with a full stop, bracket or quotation mark that
 * was taken along, a parameter appended, a line break or an invisible sign inside, dashes that a program has changed, or
 * without the dashes at its end. What cannot belong to a code is cut; the checksum judges whether what is left is one.
 */
export function decodeArrived(fragment: string, traits: readonly TraitId[]): DecodedResult {
  const whole = decodeResult(fragment, traits);
  if (whole.ok || fragment === '') return whole;
  const text = plain(fragment);
  const pieces = piecesOf(text);
  // Signs alone are what came with an address that had no code; half of an encoded one is what is left of something.
  if (pieces.every((piece) => piece === '') && !text.includes('%')) return { ok: false, reason: 'empty' };
  const read = pieces.flatMap((piece) => LOST.map((end) => decodeResult(piece + end, traits)));
  return read.find(({ ok }) => ok) ?? read.find((found) => !found.ok && found.reason === 'newer') ?? whole;
}

/** All that might be the code: what stands before a parameter, and each run of its signs, alone or with those after it. */
function piecesOf(text: string): readonly string[] {
  const [beforeParameter = ''] = text.replace(/^#+/, '').split(/[?&#]/);
  const runs = (text.match(/[\w-]+/g) ?? []).slice(0, MOST_PIECES);
  const joined = runs.flatMap((_, from) =>
    runs.slice(from).map((_run, to) => runs.slice(from, from + to + 1).join('')),
  );
  const each = [beforeParameter.replace(/[^\w-]/g, ''), ...(beforeParameter === '' ? [] : joined)];
  return [...new Set(each.flatMap((piece) => [piece, piece.replace(/^[-_]+|[-_]+$/g, '')]))];
}

/** The beginning of a fragment without percent signs, also where they were encoded twice, and each dash as it was. */
export function plain(fragment: string): string {
  return decoded(decoded(fragment.slice(0, LONGEST)))
    .replace(/—/g, '--')
    .replace(/[‐-–−]/g, '-');
}

/** Sign by sign: what is none once it is decoded, being cut short, is a gap. */
function decoded(text: string): string {
  return text.replace(/%[c-f][\da-f](%[89ab][\da-f])+|%[\da-f]{2}/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return ' ';
    }
  });
}
