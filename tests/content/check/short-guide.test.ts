import { describe, expect, it } from 'vitest';
import { nothingSaid, parseCards } from '../../../src/content/check/cards/parse-cards';
import { parseSources } from '../../../src/content/check/cards/parse-sources';
import { parseJson } from '../../../src/content/check/json/json';
import { lintCards } from '../../../src/content/lint/cards';
import { lines } from './fixture';

const words = (count: number, last = 'you.') => `${'word '.repeat(count - 1)}${last}`;
const about = (trait: string, pole = 'high') => ({ trait, pole });
const side = (text: string, what: object) => ({ text, detail: words(12, 'end.'), about: what });

const GUIDE = {
  day: words(70),
  good: [
    side('It is quiet', about('desk')),
    side('It is short', { figure: 'education' }),
    side('It pays well', { figure: 'pay' }),
  ],
  hard: [
    side('It never ends', about('organized')),
    side('It wants sharp eyes', about('precise')),
    side('Few touch patients', about('care', 'low')),
  ],
  wayIn: words(50),
  sources: ['onet', 'ooh/clerks'],
};
const clerk = {
  soc: '29-2072.00',
  name: 'Medical records clerk',
  line: 'Keeps the files of a clinic in order.',
  tasks: ['Scan papers', 'Look for what is missing', 'Send files to doctors'],
  topics: ['order'],
};
const known = {
  careers: ['29-2072.00'],
  topics: ['order'],
  traits: ['desk', 'organized', 'precise', 'care'],
  sources: ['onet', 'ooh/clerks'],
};

/** What is printed for a card with a short guide, without the file's name and the place of the text. */
function check(changes: object, around: object = known): readonly string[] {
  const text = JSON.stringify({ cards: [{ ...clerk, guide: { ...GUIDE, ...changes } }] });
  const parsed = parseCards('29.json', text, { ...known, ...around }, nothingSaid());
  return lines(parsed).map((line) => line.replace(/^29\.json:\d+:\d+ cards\[0\]\.guide\.?/, ''));
}

const withDetail = (detail: string) => ({ good: [{ ...GUIDE.good[0], detail }, ...GUIDE.good.slice(1)] });

describe('a short guide', () => {
  it('[C13] has all of its parts, and stands in for no guide', () => {
    expect(check({})).toEqual([]);
    expect(check({ hard: GUIDE.hard.slice(1), wayIn: undefined })).toEqual([
      'hard: has 2 entries; at least 3',
      'wayIn: is missing',
    ]);
    expect(check({}, { guided: ['29-2072.00'] })).toEqual([
      ': this career has a guide in quizzes/careers, so its card has no short one',
    ]);
  });

  it('[C14] names sources that there are, each once', () => {
    expect(check({ sources: ['onet', 'ooh/clerk', 'onet'] })).toEqual([
      'sources[1]: no such source; did you mean "ooh/clerks"?',
      'sources[2]: is named twice',
    ]);
  });

  it('[C15] is as long as it should be, and told to "you"', () => {
    expect(check({ day: words(59, 'they.'), wayIn: words(81) })).toEqual([
      'day: has 59 words; at least 60',
      'wayIn: has 81 words; at most 80',
      'day: must be told to "you"',
    ]);
    expect(check(withDetail(`${words(6, 'one.')} ${words(6, 'two.')}`))).toEqual([
      'good[0].detail: must be one sentence with a full stop',
    ]);
  });

  it('[C16] speaks of traits that there are, and of none twice in a list', () => {
    const hard = [side('It never ends', about('organised')), ...GUIDE.hard.slice(1)];
    expect(check({ hard })).toEqual(['hard[0].about.trait: no such trait; did you mean "organized"?']);
    const good = [side('It is calm', { figure: 'pay' }), ...GUIDE.good.slice(1)];
    expect(check({ good })).toEqual(['good[2].about.figure: another side of this list is about it, too']);
  });

  it('[C17] has no figures of the page, no advertising and no signs that shout', () => {
    const fault = (detail: string) => check(withDetail(detail))[0]?.replace('good[0].detail: ', '');
    const around = (piece: string) => `${words(10, 'and')} ${piece} end.`;
    for (const figure of ['$900', '12%', '12 percent', 'two million jobs', '1,500 people', '40,000 openings'])
      expect(fault(around(figure))).toBe('the page shows pay, shares and counts; say what they mean');
    for (const measure of ['2,000 hours', '2,000 paid hours', '1,200 pounds', '18 years', '24/7'])
      expect(fault(around(measure))).toBeUndefined();
    expect(fault(around('a Rewarding job'))).toBe('"Rewarding" advertises; show what is meant');
    for (const signs of ["it's", '"so"', 'wow!x', 'so - so'])
      expect(fault(around(signs))).toContain('has no straight quotes');
  });

  it('[C18] says nothing in a few words that another side says', () => {
    const hard = [side('It is QUIET', about('organized')), ...GUIDE.hard.slice(1)];
    expect(check({ hard })).toEqual(['hard[0].text: the card of 29-2072.00 says the same']);
  });

  it('[L11] is told in words that are said', () => {
    const day = words(70, 'you count the till with other pupils.');
    const json = parseJson('29.json', JSON.stringify({ cards: [{ ...clerk, guide: { ...GUIDE, day } }] }));
    const said = json.ok ? lintCards(json.value).map(({ message }) => message) : [];
    expect(said).toEqual([
      '"till" sounds written or translated; say it otherwise: register',
      '"pupils" sounds written or translated; say it otherwise: students',
    ]);
  });
});

describe('the sources of short guides', () => {
  const source = { id: 'ooh', title: 'Handbook', publisher: 'BLS', year: 2025, url: 'https://bls.gov' };
  const read = (...sources: readonly object[]) => parseSources('sources.json', JSON.stringify({ sources }));

  it('[C14] are a work and its pages', () => {
    const page = { title: 'Clerks', url: 'https://bls.gov/clerks' };
    const parsed = read({ ...source, pages: { clerks: page } });
    expect(parsed.ok && [...parsed.value]).toEqual([
      ['ooh', { title: 'Handbook', publisher: 'BLS', year: 2025, url: 'https://bls.gov' }],
      ['ooh/clerks', { title: 'Handbook: Clerks', publisher: 'BLS', year: 2025, url: page.url }],
    ]);
  });

  it('[C14] have ids of their own and safe addresses', () => {
    expect(lines(read(source, { ...source, url: 'http://bls.gov' }))[0]).toContain(
      'must start with https://',
    );
    expect(lines(read(source, source))).toEqual([
      'sources.json:1:100 sources[1].id: another source has this id',
    ]);
  });
});
