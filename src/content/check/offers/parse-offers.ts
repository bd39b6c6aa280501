import type { Offer, Offers } from '../../../engine/offers';
import { MOST_TEXT } from '../../most-text';
import { findAll, isObject } from '../find';
import { parseJson, type JsonFile } from '../json/json';
import type { Known } from '../known';
import type { Parsed, Problem } from '../problem';
import { together } from '../quiz/together';
import { checkShape } from '../shape/check-shape';
import { freeIds } from '../shape/id-from';
import { inEnglish } from '../words/english';
import { told, type Told } from '../words/told';
import { careerCodeProblems, majorCodeProblems } from './codes';
import { OFFER_KEYS, offersKeys } from './offers-keys';
import { offersSchema } from './offers-schema';

/** Careers by the code of a major that leads to them, as the dataset's crosswalk has it. */
export type Majors = Readonly<Record<string, readonly string[]>>;

/** What offers may name. */
export interface OffersKnown extends Pick<Known, 'careers' | 'careerNames'> {
  /** Absent where no offer names any, or they cannot be read: majors are then not checked and lead nowhere. */
  readonly majors?: Majors | undefined;
}

/** Whether careers cannot be told without the majors; true too where the text is no right file. */
export function namesMajors(text: string): boolean {
  return text.includes('"majors"');
}

/**
 * Reads a partner's offers, of any text: every problem at once, each with line, column, path and a suggestion where one is near
 * [F1–F5]. Majors come out as the careers that they lead to.
 */
export function parseOffers(text: string, known: OffersKnown, file = 'offers.json'): Parsed<Offers> {
  if (isLarge(text)) return refused(file, told('offers.large', { most: MOST_TEXT / 1000 }));
  const json = parseJson(file, text);
  if (!json.ok) return json;
  const other = otherFile(json.value.value);
  if (other) return { ok: false, problems: [json.value.problem([], other)] };
  const shape = checkShape(json.value, offersSchema, offersKeys);
  const problems = [
    ...(shape.ok ? [] : shape.problems),
    ...twice(json.value),
    ...leadsNowhere(json.value),
    ...careerCodeProblems(json.value, known),
    ...majorCodeProblems(json.value, known),
  ];
  if (!shape.ok || problems.length > 0) return { ok: false, problems: together(problems) };
  const { name, offers } = shape.value;
  return {
    ok: true,
    value: {
      name,
      offers: offers.map(({ majors = [], careers = [], ...offer }): Offer => {
        const ofMajors = majors.flatMap((major) => careersOf(major, known.majors));
        return { ...offer, careers: [...new Set([...careers, ...ofMajors])] };
      }),
    },
  };
}

/** A character is one byte at least, so that a giant text is not measured. */
function isLarge(text: string): boolean {
  return text.length > MOST_TEXT || new TextEncoder().encode(text).length > MOST_TEXT;
}

function refused(file: string, said: Told): Parsed<never> {
  return { ok: false, problems: [{ file, line: 1, column: 1, path: '', message: inEnglish(said), said }] };
}

/** A list of offers without what is around it, or a quiz. */
function otherFile(value: unknown): Told | undefined {
  if (Array.isArray(value))
    return told('offers.list', { around: '{ "version": 1, "name": "…", "offers": … }' });
  return isObject(value) && !('offers' in value) && 'items' in value ? told('offers.quiz') : undefined;
}

const LEADING = ['careers', 'majors'];

/** Offers that share an id could not be counted apart [F2]. */
function twice(json: JsonFile): readonly Problem[] {
  const ids = findAll(json.value, 'offers.*.id');
  const free = freeIds(ids.map(([, id]) => id));
  const seen = new Set<unknown>();
  return ids.flatMap(([path, id]) => {
    const again = typeof id === 'string' && seen.has(id);
    seen.add(id);
    if (!again) return [];
    const other = free(id);
    return [json.problem(path, told('offer.twice', { id, free: other }), json.put(path, other))];
  });
}

/** An offer is for careers that it names, or for those of its majors [F3]; a mistyped key may be just that. */
function leadsNowhere(json: JsonFile): readonly Problem[] {
  return findAll(json.value, 'offers.*').flatMap(([path, offer]) =>
    isObject(offer) && Object.keys(offer).every((key) => OFFER_KEYS.includes(key) && !LEADING.includes(key))
      ? [json.problem(path, told('offer.leads'))]
      : [],
  );
}

/** The careers of a major, or of all whose codes begin so. */
function careersOf(major: string, majors: Majors = {}): readonly string[] {
  return Object.entries(majors).flatMap(([code, careers]) => (code.startsWith(major) ? careers : []));
}
