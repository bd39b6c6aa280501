import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileOf } from '../../src/engine/profile';
import { isRare } from '../../src/careers/rare';
import { assess } from '../../src/result/assess';
import { commonPool, playOf, sharedCareers, together } from '../../src/result/together';
import { content } from '../pages/open';

const ids = content.traitNames.ids;
type Means = Readonly<Record<string, number>>;
const evidenceOf = (means: Means) =>
  ids.flatMap((trait) => {
    const mean = means[trait];
    return mean === undefined ? [] : [{ trait, mean, evidence: 2, keys: 0 }];
  });
const profile = (means: Means) => profileOf(evidenceOf(means));
const traitsOf = (found: readonly { readonly trait: string }[]) => found.map(({ trait }) => trait);

const anyMeans = fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 0, max: 100 }));

describe('two people', () => {
  it('meet where both are far on one side, and part where they are on opposite ones, the farthest first', () => {
    const { meet, part } = together(
      profile({ outdoors: 90, social: 100, routine: 10, desk: 0, care: 50, tech: 90 }),
      profile({ outdoors: 80, social: 95, routine: 70, desk: 100, care: 90 }),
    );
    expect(traitsOf(meet)).toEqual(['social', 'outdoors']);
    expect(part).toEqual([
      { trait: 'desk', mine: 'low', theirs: 'high' },
      { trait: 'routine', mine: 'low', theirs: 'high' },
    ]);
  });

  it('meet and part alike whoever looks, never on one trait both, and nobody parts from themselves', () => {
    fc.assert(
      fc.property(anyMeans, anyMeans, (a, b) => {
        const [one, other] = [together(profile(a), profile(b)), together(profile(b), profile(a))];
        expect(traitsOf(one.meet).sort()).toEqual(traitsOf(other.meet).sort());
        expect(traitsOf(one.part).sort()).toEqual(traitsOf(other.part).sort());
        expect(one.meet.filter(({ trait }) => traitsOf(one.part).includes(trait))).toEqual([]);
        expect(together(profile(a), profile(a)).part).toEqual([]);
      }),
    );
  });

  it('play what is true of them: each a side that is theirs, or both one that they share', () => {
    fc.assert(
      fc.property(anyMeans, anyMeans, (a, b) => {
        const found = together(profile(a), profile(b));
        const play = playOf(found);
        if (!play) return;
        const has = (sides: 'mine' | 'theirs', among: typeof found.meet) =>
          among.map((one) => `${one.trait}.${one[sides]}`);
        if (play.both === undefined) {
          expect(has('mine', found.part)).toContain(play.mine);
          expect(has('theirs', found.part)).toContain(play.theirs);
        } else expect(has('mine', found.meet)).toContain(play.both);
      }),
    );
    expect(playOf({ meet: [], part: [] })).toBeUndefined();
  });
});

it('the careers of two quizzes are those that both rank, and all where they share none', () => {
  expect(commonPool('all', 'all')).toBe('all');
  expect(commonPool('all', ['29-'])).toEqual(['29-']);
  expect(commonPool(['29-', '31-'], ['29-2', '11-'])).toEqual(['29-2']);
  expect(commonPool(['29-'], ['11-'])).toBe('all');
});

describe('careers for two', async () => {
  const careers = await content.careers();
  const quiz = (await content.quiz('career-explorer'))!;
  const ranked = (means: Means) => assess({ quiz, session: null, evidence: evidenceOf(means) }, careers);
  const outside = ranked({ purpose: 88, desk: 8, outdoors: 95, routine: 20 });

  it('stand among the tied of both, where some do', () => {
    const [mine, theirs] = [ranked({ outdoors: 90, desk: 10 }), ranked({ outdoors: 85, desk: 15 })];
    const shared = sharedCareers(mine, theirs, careers, 3);
    expect(shared.tied).toBe(true);
    expect(shared.careers).toHaveLength(3);
    for (const { soc } of shared.careers)
      for (const { ranking } of [mine, theirs])
        expect(ranking.matches.find((match) => match.soc === soc)?.tied).toBe(true);
  });

  it('else are those with the smallest sum of ranks, and none is rare', () => {
    const inside = ranked({ desk: 95, outdoors: 5, tech: 90, precise: 90 });
    const shared = sharedCareers(outside, inside, careers, 3);
    expect(shared.tied).toBe(false);
    const ranks = new Map(outside.ranking.matches.map(({ soc, rank }) => [soc, rank]));
    const sums = inside.ranking.matches
      .filter(({ row }) => !isRare(careers, row))
      .map(({ soc, rank }) => ({ soc, sum: rank + ranks.get(soc)! }))
      .sort((a, b) => a.sum - b.sum || (a.soc < b.soc ? -1 : 1));
    expect(shared.careers.map(({ soc }) => soc)).toEqual(sums.slice(0, 3).map(({ soc }) => soc));
  });

  it('are none where the answers of one tell no careers apart', () => {
    expect(sharedCareers(outside, ranked({}), careers, 3).careers).toEqual([]);
  });
});
