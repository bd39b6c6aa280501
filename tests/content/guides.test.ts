import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeCareers } from '../../src/careers/career';
import type { Body, Guide } from '../../src/content/check/guide-schema';
import { parseBodies } from '../../src/content/check/parse-shared';
import { parseGuide, type GuideKnown } from '../../src/content/check/parse-guide';
import { copied, runsIn } from './copied-runs';
import { lines } from './check/fixture';
import { namesIn, ownTexts, sentencesOf, wordsOf, type OwnText } from './guide-texts';
import { contradictions, lacking, staleFigures } from './guide-whole';
import { hardest, readingGrade } from './reading-grade';

const FOLDER = 'quizzes/careers';
/** The texts that facts come from, beside the project's folder where its authors work. */
const SHARED = ['../shared/reference/ooh', '../shared/seeds'];
/** School grade that a guide should not exceed. */
const GRADE = 9;
/** Characters of a sentence that may stand only once. */
const LONG = 60;

const decoded = decodeCareers(JSON.parse(readFileSync('public/data/careers.json', 'utf8')));
if (!decoded.ok) throw new Error(decoded.problem);
const { careers } = decoded;
/** Read by itself, so that a mistake in a quiz or in the item bank stops nobody who writes a guide. */
const known: GuideKnown = {
  traits: Object.keys(careers.positions),
  careers: careers.soc,
  unrated: (soc, trait) => careers.estimated[trait]?.has(careers.row(soc) ?? -1) ?? false,
  bodies: bodiesIn(`${FOLDER}/bodies.json`),
};

function bodiesIn(file: string): readonly Body[] {
  const parsed = parseBodies(file, readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(lines(parsed).join('\n'));
  return parsed.value;
}

/** Every guide as the file holds it; one that is no JSON has no texts here, and fails in its own test. */
const guides = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && /^\d/.test(name))
  .map((name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    return { soc: name.replace('.json', ''), file: `${FOLDER}/${name}`, text, texts: textsIn(text) };
  });

function textsIn(text: string): readonly OwnText[] {
  try {
    return ownTexts(JSON.parse(text));
  } catch {
    return [];
  }
}

/** Where each long sentence of all guides stands. */
const standing = new Map<string, readonly string[]>();
const keyOf = (sentence: string) => wordsOf(sentence).join(' ');
const longOnes = (text: string) => sentencesOf(text).filter((sentence) => sentence.length >= LONG);
for (const { soc, texts } of guides)
  for (const { path, text } of texts)
    for (const sentence of longOnes(text)) {
      const key = keyOf(sentence);
      standing.set(key, [...(standing.get(key) ?? []), `${soc} ${path}`]);
    }

const shared = SHARED.every((folder) => existsSync(folder));
const runs = runsIn(
  guides.flatMap(({ texts }) => texts),
  (shared ? SHARED : []).flatMap((folder) =>
    readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
  ),
);

describe.each(guides)('the guide $soc', ({ soc, file, text, texts }) => {
  const parsed = parseGuide(file, text, known);
  const guide = (): Guide => {
    if (!parsed.ok) throw new Error(lines(parsed).join('\n'));
    return parsed.value;
  };
  /** What a check found, each with the file that it is about. */
  const inFile = (found: readonly string[]) => found.map((one) => `${file} ${one}`);

  it('[G1] is in order', () => {
    expect(lines(parsed)).toEqual([]);
  });

  it('[G6] is whole, with two sources or more, each with its year', () => {
    expect(inFile(lacking(guide()))).toEqual([]);
  });

  it('[G4] has pros and cons that agree with where the career stands', () => {
    expect(inFile(contradictions(guide(), careers))).toEqual([]);
  });

  it('[G6] repeats no figure that the page shows', () => {
    expect(inFile(staleFigures(guide(), careers))).toEqual([]);
  });

  it.skipIf(!shared)('[G7] shares no run of 8 words with the texts that its facts come from', () => {
    expect(inFile(copied(texts, runs))).toEqual([]);
  });

  it('[G8] says no long sentence that it or another guide says already', () => {
    const again = texts.flatMap(({ path, text: own }) =>
      longOnes(own).flatMap((sentence) => {
        const places = standing.get(keyOf(sentence)) ?? [];
        const others = places.filter((place) => place !== `${soc} ${path}`);
        return places.length > 1
          ? [`${path}: "${sentence}" stands also in ${others.join(', ') || 'the same text'}`]
          : [];
      }),
    );
    expect(inFile(again)).toEqual([]);
  });

  it('[G9] can be read in grade 9', () => {
    const { positions: _, ...told } = JSON.parse(text) as Guide;
    const names = [...namesIn(told), careers.title[careers.row(soc) ?? -1] ?? ''];
    const own = ownTexts(told).map((one) => one.text);
    const grade = readingGrade(own, names);
    expect(
      grade,
      `${file} reads like grade ${grade.toFixed(1)}; hardest:\n${hardest(own, names).join('\n')}`,
    ).toBeLessThanOrEqual(GRADE);
  });
});
