import { describe, expect, it } from 'vitest';
import { overlayPositions } from '../../../src/content/node/overlay';
import type { Guide } from '../../../src/content/check/guide-schema';
import { parseBodies } from '../../../src/content/check/parse-shared';
import { parseGuide, parseTraits, type GuideKnown } from '../../../src/content/check/parse-guide';
import { readKnown } from '../../../src/content/node/read-content';
import { broken, GUIDE, lines } from './fixture';

const shipped = await readKnown('.');
if (!shipped.ok) throw new Error(lines(shipped).join('\n'));
const known: GuideKnown = { ...shipped.value, unrated: (_, trait) => trait !== 'social' };
const FILE = 'quizzes/careers/29-2072.00.json';
const check = (text: string, file = FILE) => lines(parseGuide(file, text, known));

describe('a guide', () => {
  it('[G1] is read when it is right', () => {
    expect(check(GUIDE)).toEqual([]);
  });

  it('[G1] is named for its career', () => {
    expect(check(GUIDE, 'x/29-2071.00.json')).toEqual([
      'x/29-2071.00.json:2:3 soc: must be the file\'s name, "29-2071.00"',
    ]);
  });

  it.each([
    ['G1', '"summary":', '"sumary":', 'sumary: unknown key "sumary"; did you mean "summary"?'],
    [
      'G1',
      '"reviewed": "2026-11"',
      '"reviewed": "November"',
      'reviewed: found "November"; must be a month such as 2026-11',
    ],
    [
      'G2',
      '"source": "oews-2024"',
      '"source": "oews-20244"',
      'places[5].source: no such source; did you mean "oews-2024"?',
    ],
    [
      'G2',
      '"body": "ahima"',
      '"body": "ahimma"',
      'paths.ways[0].steps[1].body: no such body in bodies.json; did you mean "ahima"?',
    ],
    [
      'G2',
      '"trait": "precise"',
      '"trait": "precize"',
      'cons[2].about.trait: no such trait; did you mean "precise"?',
    ],
    ['G3', '"purpose": {', '"purpos": {', 'positions.purpos: no such trait; did you mean "purpose"?'],
    [
      'G3',
      '"value": 38',
      '"value": 38.3',
      'positions.purpose.value: found 38.3; must be 0 to 100 in whole or half points',
    ],
    [
      'G3',
      '"value": 38',
      '"value": 101',
      'positions.purpose.value: found 101; must be 0 to 100 in whole or half points',
    ],
    [
      'G3',
      '"purpose": {',
      '"__proto__": { "value": 1, "because": "x" }, "purpose": {',
      'positions.__proto__: no such trait',
    ],
    [
      'G3',
      '"purpose": {',
      '"social": { "value": 1, "because": "x" }, "purpose": {',
      'positions.social: O*NET rates this trait for this career; only what O*NET leaves out may be set by hand',
    ],
    [
      'G4',
      '"figure": "education"',
      '"figur": "education"',
      'pros[0].about: must be {"trait", "pole"} or {"figure"}',
    ],
    [
      'G4',
      '"figure": "education"',
      '"guide": "paths"',
      'pros[0].about: must be {"trait", "pole"} or {"figure"}',
    ],
    ['G2', '"id": "fair-pay"', '"id": "short-training"', 'pros[1].id: another pro has this id'],
    ['G2', '"id": "oews-2025"', '"id": "ooh-records"', 'sources[7].id: another source has this id'],
  ])('[%s] %j → %j', (_, piece, by, problem) => {
    const text = broken(GUIDE, piece, by);
    const line = text.slice(0, GUIDE.indexOf(piece)).split('\n').length;
    const found = check(text);
    expect(found.some((one) => one.endsWith(problem))).toBe(true);
    const [, own] = /:(\d+):\d+ /.exec(found.find((one) => one.endsWith(problem))!)!;
    expect(Math.abs(Number(own) - line)).toBeLessThanOrEqual(1);
  });

  it('[G1] may lack what no source tells of: certifications, specialisations, steps up, later steps', () => {
    const { certifications, specialisations, advancement, positions, ...rest } = JSON.parse(GUIDE) as Guide;
    const { later, ...paths } = rest.paths;
    expect([certifications, specialisations, advancement, positions, later]).not.toContain(undefined);
    const parsed = parseGuide(FILE, JSON.stringify({ ...rest, paths }), known);
    expect(lines(parsed)).toEqual([]);
    expect(parsed).toMatchObject({ value: { positions: {} } });
  });

  it('[G1] leaves out a section rather than giving it empty', () => {
    const text = JSON.stringify({ ...(JSON.parse(GUIDE) as object), certifications: [], advancement: '' });
    expect(check(text).map((line) => line.replace(/^.*?:\d+:\d+ /, ''))).toEqual([
      'certifications: must not be empty',
      'advancement: must not be empty',
    ]);
  });

  it('[G5] comes to the pages with the bodies that it names, and no others', () => {
    const parsed = parseGuide(FILE, GUIDE, known);
    const names = parsed.ok ? parsed.value.bodies.map((body) => body.id) : [];
    expect(names).toEqual(['ahima', 'aapc', 'ncra']);
  });

  it('[G1] shows all problems at once', () => {
    const many = [
      ['"reviewed": "2026-11"', '"reviewed": "November"'],
      ['"source": "oews-2024"', '"source": "oews-20244"'],
      ['"body": "ahima"', '"body": "ahimma"'],
      ['"purpose": {', '"purpos": {'],
    ].reduce((text, [piece, by]) => broken(text, piece!, by!), GUIDE);
    expect(check(many)).toHaveLength(4);
  });
});

describe('bodies.json', () => {
  const body = (id: string, name: string, more = '') => `{ "id": "${id}", "name": "${name}"${more} }`;
  const check = (...bodies: string[]) =>
    lines(parseBodies('bodies.json', `{ "bodies": [\n${bodies.join(',\n')}\n] }`));

  it('[G5] is read when it is right', () => {
    expect(check(body('a', 'A', ', "url": "https://a.org"'), body('b', 'B'))).toEqual([]);
  });

  it('[G5] gives each body once, and nothing else', () => {
    expect(check(body('a', 'A', ', "url": "http://a.org"'), body('a', 'B', ', "street": "1"'))).toEqual([
      'bodies.json:3:27 bodies[1].street: unknown key "street"',
      'bodies.json:2:27 bodies[0].url: found "http://a.org"; must start with https://',
      'bodies.json:3:3 bodies[1].id: another body has this id',
    ]);
    expect(check(body('a', 'A'), body('b', 'A'))).toEqual([
      'bodies.json:3:14 bodies[1].name: another body has this name',
    ]);
  });
});

describe('positions set by hand', () => {
  const compiled = {
    soc: ['11-1011.00', '29-2072.00'],
    positions: { desk: [40, 50], care: [60, 70] },
    estimated: { desk: [1], care: [] },
  };
  const setting = (positions: Guide['positions']) => [
    { soc: '29-2072.00', positions, file: 'quizzes/careers/29-2072.00.json' },
  ];

  it('[G3] replace an estimate, and say so', () => {
    const { json, problems } = overlayPositions(compiled, setting({ desk: { value: 95, because: 'x' } }));
    expect(problems).toEqual([]);
    expect(json).toMatchObject({
      ...{ positions: { desk: [40, 95], care: [60, 70] }, estimated: { desk: [] }, byHand: { desk: [1] } },
    });
    expect(compiled.positions.desk).toEqual([40, 50]);
  });

  it('[G3] never replace a rating', () => {
    const { json, problems } = overlayPositions(compiled, setting({ care: { value: 5, because: 'x' } }));
    expect(problems).toMatchObject([
      { path: '29-2072.00 positions.care', file: 'quizzes/careers/29-2072.00.json' },
    ]);
    expect(json).toMatchObject({ positions: compiled.positions, byHand: {} });
  });
});

describe('traits.json', () => {
  const pole = '{ "pole": "p", "headline": "at h", "you": "y", "work": "w" }';
  const trait = (id: string, group: string) =>
    `{ "id": "${id}", "group": "${group}", "name": "n", "low": ${pole}, "high": ${pole}, "elements": [{ "table": "t", "id": "1", "name": "e" }] }`;
  const file = (...traits: string[]) =>
    `{ "groups": [{ "id": "drives", "title": "t" }], "traits": [\n${traits.join(',\n')}\n] }`;

  it('is read when it is right', () => {
    expect(lines(parseTraits('traits.json', file(trait('desk', 'drives'))))).toEqual([]);
  });

  it('names groups that exist, and each trait once', () => {
    expect(lines(parseTraits('traits.json', file(trait('desk', 'drive'), trait('desk', 'drives'))))).toEqual([
      'traits.json:2:17 traits[0].group: no such group; did you mean "drives"?',
      'traits.json:3:3 traits[1].id: another trait has this id',
    ]);
  });
});
