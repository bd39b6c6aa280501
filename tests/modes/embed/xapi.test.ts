import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../src/engine/profile';
import { randomId } from '../../../src/session/random-id';
import { completedStatement } from '../../../src/modes/embed/xapi';

// The rules of xAPI 1.0.3, part two ("Data"), for what a statement about an activity may hold.
const uuid = v.pipe(v.string(), v.uuid());
const iri = v.pipe(
  v.string(),
  v.check((text) => URL.canParse(text) && /^[a-z][a-z0-9+.-]*:/.test(text)),
);
/** 4.2: keys are language tags (RFC 5646). */
const languageMap = v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)), v.string());
/** 4.1: keys are IRIs, values any JSON. */
const extensions = v.record(iri, v.unknown());
/** 2.4.2.1 and 2.4.2.3: exactly one identifier; here the account. */
const agent = v.strictObject({
  objectType: v.literal('Agent'),
  account: v.strictObject({ homePage: iri, name: v.pipe(v.string(), v.nonEmpty()) }),
});
const statement = v.strictObject({
  id: uuid,
  actor: agent,
  verb: v.strictObject({ id: iri, display: v.optional(languageMap) }),
  object: v.strictObject({
    objectType: v.optional(v.literal('Activity')),
    id: iri,
    definition: v.optional(
      v.strictObject({
        name: v.optional(languageMap),
        description: v.optional(languageMap),
        type: v.optional(iri),
        moreInfo: v.optional(iri),
        extensions: v.optional(extensions),
      }),
    ),
  }),
  result: v.optional(
    v.strictObject({
      success: v.optional(v.boolean()),
      // 4.5.1: from −1 to 1, and raw between min and max.
      score: v.optional(
        v.pipe(
          v.strictObject({
            scaled: v.pipe(v.number(), v.minValue(-1), v.maxValue(1)),
            raw: v.number(),
            min: v.number(),
            max: v.number(),
          }),
          v.check(({ raw, min, max }) => min <= raw && raw <= max),
        ),
      ),
      completion: v.optional(v.boolean()),
      response: v.optional(v.string()),
      // 4.6: ISO 8601, to no more than hundredths of a second.
      duration: v.optional(v.pipe(v.string(), v.regex(/^PT\d+(\.\d{1,2})?S$/))),
      extensions: v.optional(extensions),
    }),
  ),
  context: v.optional(
    v.strictObject({
      registration: v.optional(uuid),
      platform: v.optional(v.string()),
      language: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2}-[A-Z]{2}$/))),
      extensions: v.optional(extensions),
    }),
  ),
  // 2.4.7: RFC 3339.
  timestamp: v.pipe(v.string(), v.isoTimestamp()),
});

const profile = profileOf([
  { trait: 'desk', mean: 100, evidence: 1, keys: 1 },
  { trait: 'care', mean: 0, evidence: 2, keys: 0 },
]);
const AT = Date.UTC(2026, 10, 22);
const made = (took: number | null = 93_456, id = randomId()) =>
  completedStatement({
    home: 'https://fitpath.example/',
    quiz: { id: 'medical-records', title: 'Is medical records right for you?' },
    activity: 'https://fitpath.example/quiz/medical-records',
    course: { id, took, at: AT, told: true },
    profile,
    matches: [{ soc: '29-2072.00', title: 'Medical Records Specialists', rank: 1, fit: 99.9, tied: true }],
  });

describe('the xAPI statement', () => {
  it('keeps the rules of xAPI 1.0.3', () => {
    expect(v.safeParse(statement, made()).issues).toBeUndefined();
    expect(v.safeParse(statement, JSON.parse(JSON.stringify(made()))).success).toBe(true);
  });

  it('says that the quiz is done, how long it took, and the scores and careers as extensions', () => {
    expect(made()).toMatchObject({
      verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
      object: { id: 'https://fitpath.example/quiz/medical-records' },
      result: {
        completion: true,
        duration: 'PT93.46S',
        extensions: {
          'https://fitpath.example/embed#profile': { desk: { score: 75 }, care: { score: 17 } },
          'https://fitpath.example/embed#matches': [{ soc: '29-2072.00' }],
        },
      },
      timestamp: '2026-11-22T00:00:00.000Z',
    });
  });

  it('names nobody: the actor is a number of this one run', () => {
    const actors = [made(), made()].map((one) => v.parse(v.looseObject({ actor: agent }), one).actor.account);
    expect(actors[0]?.homePage).toBe('https://fitpath.example/');
    expect(actors[0]?.name).not.toBe(actors[1]?.name);
    expect(JSON.stringify(made())).not.toMatch(/mbox|openid/);
  });

  it('is the same each time for one run, so that a record store can tell', () => {
    const [id, other] = [randomId(), randomId()];
    expect(made(1000, id)).toEqual(made(1000, id));
    expect(made(1000, id)).toMatchObject({ id, context: { registration: id } });
    expect(made(1000, other)).not.toMatchObject({ id });
  });

  it('says nothing of how long it took where nobody knows', () => {
    expect(made(null)).toMatchObject({ result: { completion: true } });
    expect(JSON.stringify(made(null))).not.toContain('duration');
    expect(v.safeParse(statement, made(null)).issues).toBeUndefined();
  });

  it('[S15] says how many answers were right as a score, also where nothing is ranked', () => {
    const known = completedStatement({
      ...{ home: 'https://fitpath.example/', quiz: { id: 'safety', title: 'Safe at work?' } },
      activity: 'https://fitpath.example/quiz/safety',
      course: { id: randomId(), took: null, at: AT, told: true },
      ...{ profile: [], matches: [], right: { right: 4, of: 5 } },
    });
    expect(v.safeParse(statement, known).issues).toBeUndefined();
    expect(known).toMatchObject({ result: { score: { scaled: 0.8, raw: 4, min: 0, max: 5 } } });
    expect(JSON.stringify(known)).not.toContain('embed#');
    expect(JSON.stringify(made())).not.toContain('"score":{"scaled"');
  });

  it('would be refused with a null, an unknown field, or a key that is no address', () => {
    for (const bent of [
      { ...made(), actor: null },
      { ...made(), extra: 1 },
      { ...made(), id: 'x' },
      { ...made(), result: { extensions: { profile: {} } } },
      { ...made(), timestamp: 'today' },
    ])
      expect(v.safeParse(statement, bent).success).toBe(false);
  });
});
