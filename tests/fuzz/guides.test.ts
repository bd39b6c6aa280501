import * as fc from 'fast-check';
import { expect } from 'vitest';
import { decodeCareers } from '../../src/careers/career';
import { decodeCareerQuiz } from '../../src/content/browser/decode-career-quiz';
import { handSets, overlayPositions } from '../../src/content/node/overlay';
import { nothingSaid, parseCards } from '../../src/content/check/cards/parse-cards';
import { parseSearchWords } from '../../src/content/check/cards/parse-search-words';
import { parseTopics } from '../../src/content/check/cards/parse-topics';
import { parseBank } from '../../src/content/check/parse-quiz';
import { parseBodies, parseFit } from '../../src/content/check/parse-shared';
import { parseGuide, parseTraits } from '../../src/content/check/parse-guide';
import { weigh } from '../../src/engine/explain';
import { fitQuiz } from '../../src/engine/career-quiz';
import { profileOf } from '../../src/engine/profile';
import { bent } from './bend';
import { expectFinite } from './finite';
import { fuzz } from './fuzz';
import { anyJson, wordsIn } from './nasty';
import { readOrTold } from './places';
import { BANK, CAREERS, careersJson, jsonAt, KNOWN, textsOf, TRAITS } from './shipped';
import { takeByChance } from './take';
import { torn } from './torn';

/** A text that came of these: bent, torn, or any JSON of the same words. */
function changed(texts: readonly string[]): fc.Arbitrary<string> {
  const documents = texts.map((text) => JSON.parse(text) as unknown);
  const written = (value: unknown) => JSON.stringify(value, null, 2);
  return fc.oneof(
    { arbitrary: bent(documents).map(written), weight: 6 },
    { arbitrary: torn(fc.constantFrom(...texts)), weight: 3 },
    { arbitrary: anyJson(wordsIn(documents[0])).map(written), weight: 1 },
  );
}

const guides = textsOf('quizzes/careers').filter(([file]) => /\/\d[^/]*$/.test(file));
const GUIDES = guides.filter((_, at) => at % 12 === 3).map(([, text]) => text);
const BODIES_TEXT = JSON.stringify(jsonAt('quizzes/careers/bodies.json'), null, 2);
const BODIES = readOrTold(BODIES_TEXT, parseBodies('bodies.json', BODIES_TEXT)) ?? [];
const PROFILE = profileOf(TRAITS.map((trait, at) => ({ trait, mean: at * 5, evidence: 2, keys: 0 })));
const COMPILED = careersJson();

fuzz('[G1] any guide is read or has problems, each at a place of the text', changed(GUIDES), 500, (text) => {
  const soc = /\d\d-\d{4}\.\d\d/.exec(text)?.[0] ?? '';
  const known = { ...KNOWN, careers: [...CAREERS.soc, soc], bodies: BODIES };
  const guide = readOrTold(text, parseGuide(`${soc}.json`, text, known));
  if (!guide) return;
  expectFinite([guide, weigh(guide.pros, guide.cons, PROFILE)]);
  const { json, problems } = overlayPositions(COMPILED, handSets([guide], []));
  if (problems.length === 0) expect(decodeCareers(json).ok).toBe(true);
});

fuzz(
  '[G5] any list of bodies is read or has problems, each at a place of the text',
  changed([BODIES_TEXT]),
  200,
  (text) => {
    const bodies = readOrTold(text, parseBodies('bodies.json', text)) ?? [];
    for (const { url } of bodies) if (url !== undefined) expect(url).toMatch(/^https:\/\//);
  },
);

const TRAITS_TEXT = JSON.stringify(jsonAt('quizzes/traits.json'), null, 2);
fuzz(
  'any traits.json is read or has problems, each at a place of the text',
  changed([TRAITS_TEXT]),
  200,
  (text) => {
    const ids = readOrTold(text, parseTraits('traits.json', text))?.ids ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  },
);

const TOPICS_TEXT = JSON.stringify(jsonAt('quizzes/topics.json'), null, 2);
fuzz(
  '[C1–C2] any topics.json is read or has problems, each at a place of the text',
  changed([TOPICS_TEXT]),
  200,
  (text) => {
    const ids = (readOrTold(text, parseTopics('topics.json', text)) ?? []).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  },
);

const SEARCH_WORDS = JSON.stringify(
  { entries: (jsonAt('quizzes/search-words.json') as { entries: object[] }).entries.slice(0, 12) },
  null,
  2,
);
/** Whatever stands in quotation marks may be a career's name: words then are, too, and no harm. */
const NAMES = new Map(Array.from(SEARCH_WORDS.matchAll(/"([^"]+)"/g), ([, name], at) => [name!, String(at)]));
fuzz(
  '[W1–W3] any words of search are read or have problems, each at a place of the text',
  changed([SEARCH_WORDS]),
  200,
  (text) => {
    const entries = readOrTold(text, parseSearchWords('search-words.json', text, NAMES)) ?? [];
    for (const { words, careers, near } of entries) {
      expect(words.length).toBeGreaterThan(0);
      expect([careers, near].filter((codes) => codes?.length)).toHaveLength(1);
    }
  },
);

/** The cards of the smallest group, quick to change. */
const CARDS_TEXT = JSON.stringify(jsonAt('quizzes/cards/23.json'), null, 2);
const LAWYERS = [...new Set(CARDS_TEXT.match(/\d\d-\d{4}\.\d\d/g))];
fuzz(
  '[C3–C10] any cards are read or have problems, each at a place of the text',
  changed([CARDS_TEXT]),
  200,
  (text) => {
    const known = { careers: LAWYERS, topics: undefined };
    const cards = readOrTold(text, parseCards('23.json', text, known, nothingSaid()));
    if (cards) expect(cards.map(({ soc }) => soc).sort()).toEqual(LAWYERS);
  },
);

const FIT_TEXT = JSON.stringify(jsonAt('quizzes/fit.json'), null, 2);
fuzz(
  '[Q18] any words around made quizzes are read or have problems, and make quizzes that can be taken',
  changed([FIT_TEXT]),
  200,
  (text) => {
    const fit = readOrTold(text, parseFit('fit.json', text));
    if (!fit) return;
    const positions = Object.fromEntries(TRAITS.map((trait, at) => [trait, (at * 41) % 101]));
    const made = fitQuiz(fit, { soc: '29-2072.00', title: '$& $1 {career}', positions }, BANK);
    expectFinite(made);
    takeByChance(made, 1);
  },
);

const BY_TRAIT = Object.fromEntries(TRAITS.map((trait, at) => [trait, (at * 41) % 101]));
const WORDS = { version: 1, title: 'Is {career} right for you?', summary: 'Ten questions', minutes: 2 };
const MADE = fitQuiz(WORDS, { soc: '29-2072.00', title: 'Coders', positions: BY_TRAIT }, BANK);

fuzz(
  '[Q18] any file in place of a made quiz is refused, or can be taken',
  fc.oneof(bent([MADE]), anyJson(wordsIn(MADE))),
  400,
  (json) => {
    const quiz = decodeCareerQuiz(json, MADE.id);
    if (quiz) takeByChance(quiz, 1);
    // The other way round nothing would be tested.
    expect(decodeCareerQuiz(MADE, MADE.id)).toBe(MADE);
  },
);

const BANKS = textsOf('quizzes/items').map(([, text]) => text);
fuzz(
  '[Q16] any file of the bank is read or has problems, each at a place of the text',
  changed(BANKS),
  200,
  (text) => {
    const items = readOrTold(text, parseBank('bank.json', text, KNOWN, ['desk-1'])) ?? [];
    expectFinite(items);
    const ids = items.map(({ id }) => id);
    expect(new Set([...ids, 'desk-1']).size).toBe(ids.length + 1);
  },
);
