import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOPIC_IDS } from '../../src/engine/topic';
import { picksAmong, topicsAt } from '../../src/engine/topics';
import { assess } from '../../src/result/assess';
import { unmetPicks } from '../../src/result/unmet';
import { content } from '../pages/open';

const careers = await content.careers();
const quiz = (await content.quiz('career-explorer'))!;
const ids = content.traitNames.ids;

const result = fc
  .record({
    means: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 20, maxLength: 20 }),
    asked: fc.integer({ min: 0, max: 20 }),
    picked: fc.subarray([...TOPIC_IDS], { maxLength: 5 }),
  })
  .map(({ means, asked, picked }) => ({
    ...{ quiz, session: null, picks: picksAmong(quiz, picked) },
    evidence: ids.slice(0, asked).map((trait, at) => ({ trait, mean: means[at]!, evidence: 2, keys: 0 })),
  }));

describe('a pick that no career among the first is about', () => {
  it('is one that was made, is true of as many as it says, and leads to the first that are', () => {
    fc.assert(
      fc.property(result, (answers) => {
        const assessed = assess(answers, careers);
        const { shown, tiedCount } = assessed;
        const { first, topics } = unmetPicks(assessed, careers);
        const about = (topic: string) =>
          shown.flatMap(({ row }, at) => (topicsAt(careers, row).includes(topic) ? [at + 1] : []));
        for (const { topic, nearest } of topics) {
          expect(answers.picks?.picked).toContain(topic);
          expect(about(topic)[0]).toBeGreaterThan(first);
          expect(nearest.map(({ place }) => place)).toEqual(about(topic).slice(0, 3));
        }
        if (topics.length > 0) expect(shown.slice(first).filter(({ rank }) => rank <= tiedCount)).toEqual([]);
        const told = topics.map(({ topic }) => topic);
        for (const topic of tiedCount > 0 ? (answers.picks?.picked ?? []) : [])
          if (!told.includes(topic)) expect(about(topic)[0]).toBeLessThanOrEqual(first);
      }),
      { numRuns: 40 },
    );
  });
});
