import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { match, type Ranking } from '../../src/engine/match';
import { misfitOfBest, nearestOf } from '../../src/engine/misfit';
import { profileOf } from '../../src/engine/profile';
import { isResponse, type Quiz, type TopicsItem } from '../../src/engine/quiz';
import { saidIn } from '../../src/engine/said';
import { shownOrder } from '../../src/engine/shown';
import { elementary, picksAmong, sharedTopics, topicsLog, type Picks } from '../../src/engine/topics';
import { careers, content, traits } from '../content/taken';
import { agree, answer, anyEvidence, quizOf, TRAITS } from './fixture';

const IDS = content.topics.map(({ id }) => id);
const SOME_ROWS = careers.soc.map((_, row) => row).filter((row) => row % 7 === 0);
const anyPicks = fc
  .subarray(IDS, { minLength: 1, maxLength: 5 })
  .map((picked): Picks => ({ shown: IDS, picked }));
const evidence = anyEvidence(traits);

/** A `topics` item that shows these. */
const asking = (...shown: readonly string[]): TopicsItem => ({
  ...{ id: 'topics', type: 'topics', prompt: 'What draws you?', max: 5 },
  options: shown.map((id) => ({ id, label: id, hint: '', evidence: {} })),
});
const rank = (pieces: Parameters<typeof profileOf>[0], picks?: Picks, rows = SOME_ROWS): Ranking =>
  match(profileOf(pieces), careers, rows, { picks });
const logs = ({ matches }: Ranking) => new Map(matches.map((own) => [own.soc, own.logLikelihood]));
const coreAt = (row: number) => IDS[careers.topics[row]![0]!]!;

describe('picked topics', () => {
  it('[M16] their parts sum to the score, with those of the traits and the shift', () => {
    fc.assert(
      fc.property(evidence, anyPicks, (pieces, picks) => {
        for (const own of rank(pieces, picks).matches) {
          const sum = own.parts.reduce((total, part) => total + part, own.shift + own.topics);
          expect(Math.abs(sum - own.score)).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('[M16] say the same in any order', () => {
    fc.assert(
      fc.property(evidence, anyPicks, (pieces, picks) => {
        const turned = { shown: [...IDS].reverse(), picked: [...picks.picked].reverse() };
        expect(logs(rank(pieces, turned))).toEqual(logs(rank(pieces, picks)));
      }),
      { numRuns: 15 },
    );
  });

  it('[M16] change nothing where none is picked, and where all that are shown are', () => {
    const five = IDS.slice(0, 5);
    fc.assert(
      fc.property(evidence, (pieces) => {
        const without = logs(rank(pieces));
        for (const picks of [
          { shown: IDS, picked: [] },
          { shown: five, picked: five },
        ])
          for (const [soc, log] of logs(rank(pieces, picks))) expect(log).toBeCloseTo(without.get(soc)!, 9);
      }),
      { numRuns: 15 },
    );
  });

  it('[M16] a pick of its core lifts no other career more', () => {
    fc.assert(
      fc.property(anyPicks, fc.constantFrom(...SOME_ROWS), ({ picked }, row) => {
        const core = coreAt(row);
        const before = topicsLog({ shown: IDS, picked: picked.filter((id) => id !== core) }, careers);
        const now = topicsLog({ shown: IDS, picked: [...new Set([...picked, core])] }, careers);
        const gain = now(row) - before(row);
        for (const other of SOME_ROWS) expect(now(other) - before(other)).toBeLessThan(gain + 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it('[M16] are as likely as drawn one by one, summed over every set of as many', () => {
    const shown = IDS.slice(0, 7);
    const pairs = shown.flatMap((one, at) => shown.slice(at + 1).map((other) => [one, other]));
    for (const row of SOME_ROWS) {
      const all = pairs.map((picked) => Math.exp(topicsLog({ shown, picked }, careers)(row)) / pairs.length);
      expect(all.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 9);
    }
  });

  it('[M16] make a career with its core picked fifty times as likely as one without, before the norm', () => {
    const row = careers.row('39-5012.00')!;
    const other = SOME_ROWS.find((own) => careers.topics[own]!.length === 1 && coreAt(own) !== 'beauty')!;
    const log = topicsLog({ shown: IDS, picked: ['beauty'] }, careers);
    expect(careers.topics[row]!.map((place) => IDS[place])).toEqual(['beauty']);
    expect(log(row) - log(other)).toBeCloseTo(Math.log(50), 9);
  });

  it('elementary symmetric polynomials are the sums of products', () => {
    expect([0, 1, 2, 3, 4].map((k) => elementary([2, 3, 5], k))).toEqual([1, 10, 31, 30, 0]);
  });

  it('[M12] do not count in how well anything fits', () => {
    fc.assert(
      fc.property(evidence, anyPicks, (pieces, picks) => {
        expect(misfitOfBest(rank(pieces, picks))).toBeCloseTo(misfitOfBest(rank(pieces)), 9);
        // Nor in which career that is said of.
        const without = rank(pieces).matches;
        const nearest = without.find(({ soc }) => soc === nearestOf(rank(pieces, picks))?.soc)!;
        expect(nearest.logLikelihood).toBeCloseTo(without[0]!.logLikelihood, 9);
      }),
      { numRuns: 15 },
    );
  });

  it('[M8] [M16] are not sure: another run may pick others, so that careers of the same topic stay tied', () => {
    const every = careers.soc.map((_, row) => row);
    const { matches } = rank([], { shown: IDS, picked: ['beauty'] }, every);
    const tied = matches.filter((own) => own.tied).map((own) => coreAt(own.row));
    expect(tied.length).toBeGreaterThan(5);
    // A pick comes again four times in five: who is about something else is surely behind.
    expect(new Set(tied)).toEqual(new Set(['beauty']));
  });

  it('[M6] are shared by a career whose topics they are, its core first', () => {
    const row = careers.row('29-1131.00')!;
    expect(sharedTopics({ shown: IDS, picked: ['body', 'food', 'animals'] }, careers, row)).toEqual([
      'animals',
      'body',
    ]);
    expect(sharedTopics(undefined, careers, row)).toEqual([]);
  });
});

describe('what was picked in a run', () => {
  const quiz = quizOf(agree('sit', { desk: 1 }), asking('body', 'law', 'food'));
  const said = (picked: readonly string[] | null, own: Quiz = quiz) =>
    saidIn(own, answer(own, { sit: 4, topics: picked }), TRAITS).picks;

  it('[Q19] is a list of those shown, at most as many as the item takes', () => {
    const item = asking(...IDS);
    expect(isResponse(item, [])).toBe(true);
    expect(isResponse(item, IDS.slice(0, 5))).toBe(true);
    expect(isResponse(item, IDS.slice(0, 6))).toBe(false);
    expect(isResponse(item, ['body', 'body'])).toBe(false);
    expect(isResponse(item, ['nothing'])).toBe(false);
    expect(isResponse(item, 'body')).toBe(false);
  });

  it('[M16] goes with what was shown', () => {
    expect(said(['law'])).toEqual({ shown: ['body', 'law', 'food'], picked: ['law'] });
  });

  it('[M16] is nothing where none was picked, the item skipped or not asked, or the quiz about one career', () => {
    expect(said([])).toBeUndefined();
    expect(said(null)).toBeUndefined();
    expect(saidIn(quiz, answer(quiz, { sit: 4 }), TRAITS).picks).toBeUndefined();
    expect(said(['law'], { ...quiz, focus: '29-2072.00' })).toBeUndefined();
    expect(picksAmong(quizOf(agree('sit', { desk: 1 })), ['law'])).toBeUndefined();
  });

  it('[S8] of a code is what the quiz still shows', () => {
    expect(picksAmong(quiz, ['law', 'animals'])?.picked).toEqual(['law']);
    expect(picksAmong(quiz, ['animals'])).toBeUndefined();
  });
});

describe('the order in which careers are shown', () => {
  const picks = { shown: IDS, picked: ['body'] };

  it('[M17] is that of the likelihood where nothing was picked', () => {
    const ranking = rank([{ trait: 'care', mean: 90, evidence: 2, keys: 0 }]);
    expect(shownOrder(ranking, careers)).toEqual(ranking.matches);
  });

  it('[M17] brings forward, of careers equally likely, the one with more openings, and loses none', () => {
    fc.assert(
      fc.property(evidence, anyPicks, (pieces, own) => {
        const ranking = rank(pieces, own);
        const shown = shownOrder(ranking, careers);
        expect(new Set(shown.map(({ soc }) => soc)).size).toBe(SOME_ROWS.length);
        shown.slice(0, 59).forEach((first, at) => {
          const next = shown[at + 1]!;
          const ahead = careers.openingShares[first.row]! >= careers.openingShares[next.row]!;
          expect(first.logLikelihood >= next.logLikelihood || ahead).toBe(true);
        });
        expect(shown.slice(60)).toEqual(ranking.matches.slice(60));
      }),
      { numRuns: 20 },
    );
  });

  it('[M17] changes no rank, no fit and no tie', () => {
    const ranking = rank([{ trait: 'care', mean: 90, evidence: 2, keys: 0 }], picks);
    const shown = shownOrder(ranking, careers);
    expect(shown.map(({ soc }) => soc)).not.toEqual(ranking.matches.map(({ soc }) => soc));
    expect([...shown].sort((a, b) => a.rank - b.rank)).toEqual(ranking.matches);
  });
});
