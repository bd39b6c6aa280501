import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { careerAt } from '../../src/careers/career';
import { madePoints } from '../../src/careers/pros-and-cons';
import { namedCareers, readContent } from '../../src/content/node/read-content';
import type { Candidates } from '../../src/engine/asking/candidates';
import { reasons, sideOfWork, type Side } from '../../src/engine/explain';
import { match } from '../../src/engine/match';
import { profileOf } from '../../src/engine/profile';

/** An end at which a career stands, and why its words would be false of it: found by reading them. */
interface FalseSentence {
  readonly soc: string;
  readonly title: string;
  readonly trait: string;
  readonly end: Side;
  readonly why: string;
}

const content = await readContent('.');
if (!content.ok) throw new Error(content.problems.map(({ message }) => message).join('\n'));
const careers = namedCareers(content.value);
const sentences = JSON.parse(
  readFileSync('tests/careers/false-sentences.json', 'utf8'),
) as readonly FalseSentence[];
const row = (soc: string) => careers.row(soc) ?? -1;
const named = ({ title, trait, end, why }: FalseSentence) => `${title}, ${trait} ${end}: ${why}`;

/** Somebody who stands at one end of one trait, and everybody's match. */
const people = new Map<string, ReturnType<typeof person>>();
function person(trait: string, end: Side) {
  const profile = profileOf([{ trait, mean: end === 'high' ? 100 : 0, evidence: 4, keys: 0 }]);
  const ranking = match(profile, careers);
  return { profile, ranking, byRow: new Map(ranking.matches.map((found) => [found.row, found])) };
}
function reasonsOf({ soc, trait }: FalseSentence, you: Side, candidates: Candidates = careers) {
  const key = `${trait} ${you}`;
  const { profile, ranking, byRow } = people.get(key) ?? person(trait, you);
  people.set(key, { profile, ranking, byRow });
  const why = reasons(byRow.get(row(soc))!, ranking, profile, candidates);
  return [...why.for, ...why.against];
}
/** Those of which the page would say it. */
const wrong = (says: (sentence: FalseSentence) => boolean) => sentences.filter(says).map(named);

describe('sentences that are false of a career', () => {
  it('are many, each once, and of ends at which the career stands', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(120);
    expect(new Set(sentences.map(({ soc, trait, end }) => `${soc} ${trait} ${end}`)).size).toBe(
      sentences.length,
    );
    expect(wrong(({ soc, title }) => careers.title[row(soc)] !== title)).toEqual([]);
    expect(
      wrong(({ soc, trait, end }) => sideOfWork(careers.positions[trait]?.[row(soc)] ?? 50) !== end),
    ).toEqual([]);
  });

  it('[T1] are marked as unsaid', () => {
    expect(wrong(({ soc, trait }) => !careers.unsaid[trait]?.has(row(soc)))).toEqual([]);
  });

  it('[T1] do not set a career apart', () => {
    expect(wrong(({ soc, trait }) => careerAt(careers, row(soc)).positions[trait]!.said)).toEqual([]);
  });

  it('[P6] are no good or hard sides of it', () => {
    const says = (from: typeof careers) => (sentence: FalseSentence) =>
      madePoints(from, row(sentence.soc)).some(({ id }) => id === sentence.trait);
    expect(wrong(says(careers))).toEqual([]);
    // Without the marks some would be.
    expect(wrong(says({ ...careers, unsaid: {} }))).not.toEqual([]);
  });

  it('[T1] are no reason for it, and none against it', () => {
    const says = (from: Candidates) => (sentence: FalseSentence) =>
      (['low', 'high'] as const).some((you) => reasonsOf(sentence, you, from).length > 0);
    expect(wrong(says(careers))).toEqual([]);
    // Without the marks all would be: somebody at one of the two ends would read them.
    expect(wrong(says({ ...careers, unsaid: {} }))).toHaveLength(sentences.length);
  });
});
