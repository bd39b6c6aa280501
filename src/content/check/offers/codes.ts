import { careerMeant, meantCareer } from '../check-careers';
import { findAll } from '../find';
import type { JsonFile } from '../json/json';
import { asSeen } from '../json/signs';
import type { Problem } from '../problem';
import { fieldMeant } from '../quiz/named-places';
import { asTyped, withGuess } from '../suggest';
import { onlyUnseen } from '../unknown-word';
import { told } from '../words/told';
import type { OffersKnown } from './parse-offers';

/** As many wrong codes are guessed at; a list of thousands was made by no hand. */
const GUESSED = 20;

/** Every way in which one of the codes begins, the whole code among them. */
function beginningsOf(codes: readonly string[]): ReadonlySet<string> {
  return new Set(codes.flatMap((code) => Array.from(code, (_, at) => code.slice(0, at + 1))));
}

/** Codes of careers, or their beginnings, that no career has [F3]. */
export function careerCodeProblems(json: JsonFile, known: OffersKnown): readonly Problem[] {
  const beginnings = beginningsOf(known.careers);
  return lost(json, 'careers', beginnings).map(([path, typed], at) => {
    const unseen = onlyUnseen(typed, (word) => beginnings.has(word));
    if (unseen) return json.problem(path, unseen, json.put(path, asSeen(typed)));
    const guess = at < GUESSED ? (fieldMeant(typed) ?? careerMeant(typed, known)) : undefined;
    const found = asTyped(typed);
    const isCode = /^\d/.test(typed) && guess === undefined;
    const said = isCode ? told('no.prefix.field', { found }) : told('no.prefix', { found });
    const mend = guess === undefined ? undefined : json.put(path, guess);
    return json.problem(path, meantCareer(said, guess, known), mend);
  });
}

/** Codes of majors, or their beginnings, that no career's major has [F4]; not checked where the majors are out of reach. */
export function majorCodeProblems(json: JsonFile, { majors }: OffersKnown): readonly Problem[] {
  if (!majors) return [];
  const codes = Object.keys(majors);
  const beginnings = beginningsOf(codes);
  return lost(json, 'majors', beginnings).map(([path, typed], at) => {
    const unseen = onlyUnseen(typed, (word) => beginnings.has(word));
    if (unseen) return json.problem(path, unseen, json.put(path, asSeen(typed)));
    const guess = at < GUESSED ? majorMeant(typed, codes, beginnings) : undefined;
    const mend = guess === undefined ? undefined : json.put(path, guess);
    return json.problem(path, withGuess(told('no.major', { found: asTyped(typed) }), guess), mend);
  });
}

function lost(json: JsonFile, key: 'careers' | 'majors', beginnings: ReadonlySet<string>) {
  return findAll(json.value, `offers.*.${key}.*`).flatMap(([path, typed]) =>
    typeof typed === 'string' && typed !== '' && !beginnings.has(typed) ? [[path, typed] as const] : [],
  );
}

/** `510707` and `51.707` are written 51.0707; of a code that there is not, the longest beginning that there is. */
function majorMeant(
  typed: string,
  codes: readonly string[],
  beginnings: ReadonlySet<string>,
): string | undefined {
  const digits = typed.replace(/\D/g, '');
  const [, field = '', rest = ''] = /^(\d\d?)\D+(\d+)$/.exec(typed.trim()) ?? [];
  const padded = field && `${field.padStart(2, '0')}.${rest.padStart(4, '0')}`;
  const dotted = digits.length > 2 ? `${digits.slice(0, 2)}.${digits.slice(2)}` : digits;
  const whole = [padded, dotted].find((code) => code !== '' && beginnings.has(code));
  if (whole !== undefined || digits.length < 4) return whole;
  return codes.find((code) => code.startsWith(dotted.slice(0, 5)));
}
