import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { match, poolRows, standing } from '../../src/engine/match';
import { profileOf } from '../../src/engine/profile';
import { doubtOf, hintsOf, widen } from '../../src/engine/hints';
import type { Item, Quiz, Response } from '../../src/engine/quiz';
import { saidIn } from '../../src/engine/said';
import { shownOrder } from '../../src/engine/shown';
import { picksAmong } from '../../src/engine/topics';
import type { Session } from '../../src/engine/session';
import { decodeResult } from '../../src/engine/code/result-code';
import { followVisitor } from '../../src/modes/kiosk/visit/follow-visitor';
import { matchTable } from '../../src/pages/results/take/table-file';
import { resultsLink } from '../../src/pages/quiz/result-link';
import { assess, type CareerAssessment } from '../../src/result/assess';
import { paths } from '../../src/paths';
import { careers, quizzes, traits, walk } from '../content/taken';
import { seeded } from '../engine/fixture';
import { responseBy } from '../fuzz/take';
import { content, newSite } from '../pages/open';

const QUIZZES: readonly Quiz[] = [...quizzes, (await content.quiz('fit/29-2072.00'))!];

/** How somebody answers, and how many milliseconds each answer takes. */
const MANNERS = {
  hurried: { even: false, time: 400 },
  even: { even: true, time: 4000 },
  'hurried and even': { even: true, time: 400 },
  normal: { even: false, time: 4000 },
} as const;

interface Run {
  readonly quiz: Quiz;
  readonly session: Session;
  readonly times: ReadonlyMap<string, number>;
}

const run: fc.Arbitrary<Run> = fc
  .record({
    quiz: fc.constantFrom(...QUIZZES),
    manner: fc.constantFrom(...Object.values(MANNERS)),
    step: fc.integer({ min: 1, max: 5 }),
    seed: fc.nat(),
  })
  .map(({ quiz, manner: { even, time }, step, seed }) => {
    const { uniform } = seeded(seed);
    const answer = (item: Item): Response =>
      even && item.type === 'agree' ? step : responseBy(uniform, item);
    const session = walk(quiz, answer);
    return { quiz, session, times: new Map([...session.responses.keys()].map((id) => [id, time])) };
  });

/** What somebody reads of their careers. */
function said({ profile, ranking, shown, standing: focus, tiedCount }: CareerAssessment) {
  return {
    tiedCount,
    focus: focus && { verdict: focus.verdict, from: focus.from, to: focus.to },
    first: shown.slice(0, 10).map(({ soc }) => soc),
    tied: ranking.matches.map(({ tied }) => tied),
    errors: profile.map(({ standardError }) => standardError),
  };
}

/** The rules, one after the other. */
function byTheRules({ quiz, session, times }: Run) {
  const { evidence, picks } = saidIn(quiz, session, traits);
  const doubt = doubtOf(hintsOf(quiz, session, times), evidence.length);
  const profile = widen(profileOf(evidence), doubt);
  const ranking = match(profile, careers, poolRows(quiz.pool, careers.soc), { doubt, picks });
  const { matches } = ranking;
  const focus =
    quiz.focus === undefined || profile.length === 0
      ? undefined
      : standing(profile, careers, ranking, quiz.focus, { doubt });
  const ahead = matches.findIndex(({ tied }) => !tied);
  const tiedCount = profile.length === 0 && !picks ? 0 : ahead < 0 ? matches.length : ahead;
  return said({
    hints: [],
    doubt,
    profile,
    candidates: careers,
    ranking,
    shown: shownOrder(ranking, careers),
    standing: focus,
    standingOf: () => undefined,
    tiedCount,
  });
}

/** A device on which this run was made. */
function deviceOf({ quiz, session, times }: Run) {
  const site = newSite();
  const store = site.sessions.of(quiz);
  return { ...site, begin: () => store.setState({ session, times }) };
}

const rowsOf = (csv: string) =>
  csv
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => /^\d+,([^,]+),(?:"(?:[^"]|"")*"|[^,]*),[\d.]+,([01]),/.exec(line) ?? [])
    .map(([, soc, tied]) => ({ soc, tied: tied === '1' }));

describe('of the same answers the same is said', () => {
  it('[S14] [M8] [M5] where they were given: as the rules have it, on the page, in the frame and in the saved file', () => {
    fc.assert(
      fc.property(run, (own) => {
        const answers = { ...own, ...saidIn(own.quiz, own.session, traits) };
        const assessed = assess(answers, careers);
        const expected = byTheRules(own);
        expect(said(assessed)).toEqual(expected);
        expect(assess(answers).profile).toEqual(assessed.profile);
        const rows = rowsOf(matchTable(assessed, careers));
        expect(rows.filter(({ tied }) => tied)).toHaveLength(expected.tied.filter((tied) => tied).length);
        expect(rows.slice(0, 10).map(({ soc }) => soc)).toEqual(expected.first);
      }),
      { numRuns: 30 },
    );
  });

  it('[S8] [S14] on a phone that has nothing but the code of the link', () => {
    fc.assert(
      fc.property(run, (own) => {
        const device = deviceOf(own);
        device.begin();
        const link = resultsLink(own.quiz, own.session, device.sessions, content.traitNames);
        const decoded = decodeResult(link.replace(/^.*#/, ''), traits);
        if (!decoded.ok) throw new Error(decoded.reason);
        const { evidence, picked = [], doubt } = decoded.result;
        const picks = picksAmong(own.quiz, picked);
        const phone = assess({ quiz: own.quiz, evidence, picks, doubt, session: null }, careers);
        expect(said(phone)).toEqual(byTheRules(own));
      }),
      { numRuns: 30 },
    );
  });

  it('[S14] in what a booth counts', async () => {
    await fc.assert(
      fc.asyncProperty(run, async (own) => {
        const device = deviceOf(own);
        const follower = followVisitor(device.content, device.sessions, () => 0);
        await follower.at(paths.quiz(own.quiz.id));
        device.begin();
        await follower.at(paths.results);
        const { first, tiedCount } = byTheRules(own);
        expect(follower.taken()[0]?.careers).toEqual(tiedCount > 0 ? first.slice(0, 3) : []);
      }),
      { numRuns: 10 },
    );
  });

  it('[S14] of any other career, and in another pool', () => {
    const own = fc.sample(run, { numRuns: 30, seed: 4 }).find(({ quiz }) => Array.isArray(quiz.pool))!;
    const answers = { ...own, ...saidIn(own.quiz, own.session, traits) };
    const inPool = assess(answers, careers);
    const outside = careers.soc.find((soc) => !inPool.ranking.matches.some((found) => found.soc === soc))!;
    expect(inPool.standing).toBeUndefined();
    expect(inPool.standingOf(outside)).toBeUndefined();
    const everywhere = assess(answers, careers, 'all');
    expect(everywhere.ranking.matches).toHaveLength(careers.soc.length);
    expect(everywhere.standingOf(outside)?.match.soc).toBe(outside);
  });

  it('[S14] and of somebody who answered nothing: nothing of one career', () => {
    const quiz = QUIZZES.find((own) => own.focus !== undefined)!;
    const nothing = assess({ quiz, evidence: [], session: null }, careers);
    expect(nothing).toMatchObject({ hints: [], doubt: 1, profile: [], standing: undefined, tiedCount: 0 });
    expect(nothing.standingOf(quiz.focus!)).toBeUndefined();
  });

  it('[S14] the made-up runs are worth the trial: with and without doubt', () => {
    const doubts = fc.sample(run, { numRuns: 100, seed: 1 }).map((own) => {
      return assess({ ...own, ...saidIn(own.quiz, own.session, traits) }).doubt;
    });
    expect(new Set(doubts).size).toBeGreaterThan(3);
    expect(doubts).toContain(1);
  });
});
