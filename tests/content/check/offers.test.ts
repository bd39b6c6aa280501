import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOffers, type OffersKnown } from '../../../src/content/check/offers/parse-offers';
import { lines } from './fixture';

const known: OffersKnown = {
  careers: ['29-1141.00', '29-2072.00', '31-9092.00', '51-4121.00'],
  careerNames: {
    name: ['Registered nurses', 'Medical records', 'Medical assistants', 'Welders'],
    title: ['Registered Nurses', 'Medical Records Specialists', 'Medical Assistants', 'Welders'],
  },
  majors: { '51.0707': ['29-2072.00'], '51.0713': ['29-2072.00', '31-9092.00'], '48.0508': ['51-4121.00'] },
};
const stand = { id: 'b12', title: 'City Hospital', by: 'City Hospital', kind: 'stand', careers: ['29-'] };
const fair = (...offers: unknown[]) => JSON.stringify({ version: 1, name: 'City Fair', offers });
const told = (text: string) =>
  lines(parseOffers(text, known)).map((line) => line.replace(/^offers\.json:\d+:\d+ /, ''));
/** The problems of one offer that is right but for this. */
const of = (more: object) => told(fair({ ...stand, ...more })).map((line) => line.replace('offers[0].', ''));

describe('a file of offers', () => {
  it('[F1] is read with everything that an offer can have, its majors as the careers they lead to', () => {
    const whole = {
      ...{ id: 'him', title: 'Health Information', by: 'Springfield College', kind: 'program' },
      ...{ place: 'Room 2', link: 'https://college.example/him?x=1#y', length: '2 years', credential: 'AAS' },
    };
    const text = JSON.stringify({
      ...{ $schema: '../schema/offers.schema.json', version: 1, name: 'Springfield College' },
      offers: [{ ...whole, careers: ['29-2072.00'], majors: ['51.07', '48'] }, stand],
    });
    expect(parseOffers(text, known)).toEqual({
      ok: true,
      value: {
        name: 'Springfield College',
        offers: [{ ...whole, careers: ['29-2072.00', '31-9092.00', '51-4121.00'] }, stand],
      },
    });
  });

  it('[F1] tells every problem at once, each with its place', () => {
    const text = `{ "version": 2, "nmae": "City Fair",
  "offers": [
    { "id": "B 12", "title": "", "by": "x", "kind": "booth", "place": "Stand 14", "careers": ["29-"] },
    { "id": "two", "title": "x", "organization": "x", "kind": "stand", "careers": ["99-"] }
  ] }`;
    expect(lines(parseOffers(text, known))).toEqual([
      'offers.json:4:34 offers[1].organization: unknown key "organization"; did you mean "by"?',
      'offers.json:1:17 nmae: unknown key "nmae"; did you mean "name"?',
      'offers.json:1:3 version: found 2; must be 1',
      'offers.json:3:7 offers[0].id: found "B 12"; an id starts with a lower-case letter, then lower-case letters, digits and hyphens, at most 32 characters',
      'offers.json:3:21 offers[0].title: must not be empty',
      'offers.json:3:45 offers[0].kind: found "booth"; must be one of "program", "stand", "job", "apprenticeship"; did you mean "stand"?',
      'offers.json:4:84 offers[1].careers[0]: no career’s code starts with "99-"; its first two digits name a field, 11 to 53',
    ]);
  });

  it('[F1] says of a list alone what is missing around it, and of a quiz that it is one', () => {
    expect(told(JSON.stringify([stand]))).toEqual([
      'these are only the offers; put { "version": 1, "name": "…", "offers": … } around them, with the name of the college or the fair',
    ]);
    expect(told('{ "id": "x", "items": [] }')).toEqual([expect.stringContaining('looks like a quiz')]);
    expect(told('{}')).toEqual(
      [
        '"version" is missing; write "version": 1, for example',
        '"name" is missing; write "name": "City Fair", for example',
        '"offers" is missing; write "offers": […], for example',
      ].map((said, at) => `${['version', 'name', 'offers'][at] ?? ''}: ${said}`),
    );
  });

  it('[F2] has 1 to 200 offers of ids of their own, in at most 200 kB', () => {
    const many = (count: number) =>
      fair(...Array.from({ length: count }, (_, at) => ({ ...stand, id: `b${String(at)}` })));
    expect(told(many(200))).toEqual([]);
    expect(told(many(201))).toEqual(['offers: has more than 200 offers; 200 at most']);
    expect(told(fair())).toEqual(['offers: needs at least one offer']);
    expect(told(fair(stand, { ...stand, title: 'Other' }))).toEqual([
      'offers[1].id: another offer has the id "b12"; give this one an id of its own, such as "b12-2"',
    ]);
    const large = 'is larger than 200 kB, the most that offers may have';
    expect(told(fair(stand).padEnd(200_000))).toEqual([]);
    expect(told(fair(stand).padEnd(200_001))).toEqual([large]);
    expect(told(fair({ ...stand, title: 'é'.repeat(110_000) }))).toEqual([large]);
  });

  it('[F3] names careers that there are, or suggests the nearest', () => {
    expect(of({ careers: undefined })).toEqual([
      expect.stringContaining('says nowhere which careers it is for'),
    ]);
    expect(of({ careers: [] })).toEqual(['careers: needs at least one code or beginning of codes']);
    expect(of({ careers: ['29-2072.10', '29-20', '2', ' 31-', 'welder'] })).toEqual([
      'careers[0]: no career’s code starts with "29-2072.10"; did you mean "29-2072.00" (Medical Records Specialists)?',
      'careers[4]: no career’s code starts with "welder"; did you mean "51-4121.00" (Welders)?',
      'careers[3]: "␣31-" holds a space at its beginning, which nobody sees; take it away',
    ]);
    expect(of({ careers: ['production'] })[0]).toMatch(/did you mean "51-"/);
  });

  it('[F4] names majors that lead to careers, or suggests the nearest', () => {
    const guesses = of({ careers: undefined, majors: ['510707', '51.707', '51.0799', '99.1', '51.07'] });
    expect(guesses).toEqual([
      'majors[0]: no major that leads to a career has a code that starts with "510707"; did you mean "51.0707"?',
      'majors[1]: no major that leads to a career has a code that starts with "51.707"; did you mean "51.0707"?',
      'majors[2]: no major that leads to a career has a code that starts with "51.0799"; did you mean "51.0707"?',
      'majors[3]: no major that leads to a career has a code that starts with "99.1"',
    ]);
  });

  it.each([
    'http://college.example/',
    'javascript:alert(1)',
    'JavaScript:alert(1)//https://x.example',
    'data:text/html,x',
    '//college.example',
    'college.example',
    'https://',
    'https:///x',
    'https://fitpath.example@evil.example/',
    'https://user:pass@evil.example/',
    'https://x.example/a b',
    ' https://x.example',
    'https://[',
    '',
  ])('[F5] refuses the link %j', (link) => {
    expect(of({ link }).join()).toMatch(/link: .*must be a whole address that begins with https:/);
  });

  it('[F5] is plain text: short, in one direction, without signs that no writing has', () => {
    expect(of({ title: 'x'.repeat(121) })).toEqual(['title: has 121 characters; at most 120']);
    expect(of({ place: 'x'.repeat(41) })).toEqual(['place: has 41 characters; at most 40']);
    expect(of({ title: 'City\u0000Hospital' })[0]).toMatch(/control character/);
    expect(of({ title: 'City \u202elatipsoH' })[0]).toMatch(/turns the direction of writing/);
    expect(of({ title: '\u200b' })[0]).toMatch(/nobody sees/);
    const script = '<script>alert(1)</script>';
    const parsed = parseOffers(fair({ ...stand, title: script }), known);
    expect(parsed).toMatchObject({ ok: true, value: { offers: [{ title: script }] } });
  });

  it('reads or refuses any text, and never fails', () => {
    const anyText = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record({ version: fc.anything(), name: fc.anything(), offers: fc.anything() }).map((file) => {
        return JSON.stringify(file) ?? '';
      }),
      fc.array(fc.record({ ...mapped(stand), careers: fc.anything() })).map((all) => fair(...all)),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseOffers(text, known);
        if (parsed.ok) expect(parsed.value.offers.length).toBeGreaterThan(0);
        else expect(parsed.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
    for (const text of ['{"__proto__":{"version":1}}', '['.repeat(5000), '{"version":1'])
      expect(parseOffers(text, known).ok).toBe(false);
    expect(({} as Record<string, unknown>)['version']).toBeUndefined();
  });
});

/** Each key with its own value or any other. */
function mapped(offer: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(offer).map(([key, value]) => [key, fc.oneof(fc.constant(value), fc.anything())]),
  );
}
