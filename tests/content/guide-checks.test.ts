import { describe, expect, it } from 'vitest';
import type { Guide } from '../../src/content/check/guide-schema';
import { copied, runsIn } from './copied-runs';
import { GUIDE } from './check/fixture';
import { namesIn, ownTexts, sentencesOf } from './guide-texts';
import { contradictions, lacking, staleFigures } from './guide-whole';
import { readingGrade } from './reading-grade';

const guide = { ...(JSON.parse(GUIDE) as Guide), bodies: [] };
const SOURCE = {
  name: 'book.txt',
  text: 'Nurses give patients their medicine, and write down what they saw each day. End.',
};
const find = (own: unknown) => copied(ownTexts(own), runsIn(ownTexts(own), [SOURCE]));

describe('the check on copying', () => {
  it('[G7] shows the whole run, whatever capitals and signs stand in it', () => {
    expect(find({ day: 'You’ll give patients their medicine – and WRITE down what they saw, too.' })).toEqual(
      ['day: "give patients their medicine and write down what they saw" stands in book.txt'],
    );
  });

  it('[G7] lets seven words pass, and the names of others', () => {
    expect(find({ tasks: ['Give patients their medicine, and write down notes.'] })).toEqual([]);
    const name = 'Nurses give patients their medicine, and write down';
    for (const key of ['name', 'title', 'body', 'credential', 'credentials', 'source', 'sources']) {
      expect(find({ [key]: [{ publisher: name }] })).toEqual([]);
    }
    expect(find({ outlook: name })).toHaveLength(1);
  });

  it('[G7] shows two runs of one text apart', () => {
    const twice =
      'Nurses give patients their medicine, and write down. Then their medicine and write down what they saw.';
    expect(find({ day: twice })).toHaveLength(2);
  });
});

describe('the check on wholeness', () => {
  it('[G6] finds nothing missing in a whole guide', () => {
    expect(lacking(guide)).toEqual([]);
  });

  it('[G6] says what is missing', () => {
    const ways = guide.paths.ways.map((way) => ({ ...way, kind: 'longer' as const }));
    const sources = guide.sources.slice(0, 1).map((own) => ({ ...own, year: 'lately' }));
    const poor = { ...guide, cons: guide.cons.slice(0, 3), paths: { ...guide.paths, ways }, sources };
    expect(
      lacking({ ...poor, summary: 'a'.repeat(161), related: guide.related.map(() => guide.related[0]!) }),
    ).toEqual([
      'cons: 3 of at least 4',
      'sources: 1 of at least 2',
      'sources[0].year: "lately" is no year',
      'summary: 161 characters of at most 160',
      'paths.ways: 0 of kind "shortest", not one',
      'related: names a career twice',
    ]);
  });

  it('[G6] finds figures that the page shows', () => {
    const careers = { jobs: [194.8], openings: [14.2], growth: [7.1], row: () => 0 };
    const told = {
      day: 'It pays $51,140.',
      outlook: 'Up 7 percent to 194,800 jobs.',
      environment: '17 percent',
    };
    expect(staleFigures({ ...guide, ...told }, careers)).toEqual([
      'day: "$51,140"; the page shows it',
      'outlook: "194,800"; the page shows it',
      'outlook: "7 percent"; the page shows it',
    ]);
  });

  it('[G4] finds a point about the end of a trait where the career does not stand', () => {
    const careers = { positions: { desk: [39.5], care: [70] }, row: () => 0 };
    const about = (trait: string, pole: 'low' | 'high') => ({
      id: trait,
      text: 'x',
      detail: 'x',
      about: { trait, pole },
    });
    const wrong = {
      ...guide,
      positions: {},
      pros: [about('desk', 'high')],
      cons: [about('care', 'low'), about('care', 'high')],
    };
    expect(contradictions(wrong, careers)).toEqual([
      'pros[0].about: the high end of "desk", but the career stands at 39.5',
      'cons[0].about: the low end of "care", but the career stands at 70',
    ]);
    const set = { desk: { value: 90, because: 'x' }, care: { value: 50, because: 'x' } };
    expect(contradictions({ ...wrong, positions: set }, careers)).toEqual([]);
  });
});

describe('the reading grade', () => {
  it('[G9] follows the formula: 6 words, one syllable each, in one sentence', () => {
    expect(readingGrade(['The cat sat on the mat.'], [])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 10);
  });

  it('[G9] counts the words of names as two syllables at most', () => {
    const text = ['A radiologic technologist takes images.'];
    expect(readingGrade(text, namesIn({ title: 'Radiologic technologist' }))).toBeLessThan(
      readingGrade(text, []) - 5,
    );
  });

  it('[G8] tells sentences apart', () => {
    expect(sentencesOf('You go. Dr. “It works.” Then 2.5 hours?')).toEqual([
      'You go.',
      'Dr.',
      '“It works.”',
      'Then 2.5 hours?',
    ]);
  });
});
