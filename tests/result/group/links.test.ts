import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLinks } from '../../../src/result/group/links';
import { madeCodes, TRAITS } from './made-class';

const [code = '', other = ''] = madeCodes(2);
const kinds = (text: string) => findLinks(text, TRAITS).links.map(({ kind, fragment }) => [kind, fragment]);

describe('links in a text', () => {
  test.each([
    [`https://fitpath.example/results#${code}`, code],
    [`https://school.example/fitpath/es/results/#${code}`, code],
    [
      `HTTPS://FITPATH.EXAMPLE/results/index.html?x=1#${code}&from=Ana&to=parent`,
      `${code}&from=Ana&to=parent`,
    ],
    [`fitpath.example/results#${code}`, code],
    [`#${code}`, code],
    [code, code],
    [`Here is mine: <https://fitpath.example/results#${code}>.`, code],
    [`[my result](https://fitpath.example/results#${code})`, code],
    [`2026-11-03,"Ana","https://fitpath.example/results#${code}",yes`, code],
    [`7;Ana;https://fitpath.example/results#${code}`, code],
    [
      `https://safelinks.example/?url=https%3A%2F%2Ffitpath.example%2Fresults%23${code}&data=1`,
      `${code}&data=1`,
    ],
    [`https://safelinks.example/?url=https%3A%2F%2Ffitpath.example%2Fnews%23${code}`, code],
  ])('are found in %s', (text, fragment) => {
    expect(kinds(text)).toEqual([['result', fragment]]);
  });

  test('are told from links to other places, and from what is no link', () => {
    expect(kinds('https://fitpath.example/results')).toEqual([['result', '']]);
    expect(kinds('https://fitpath.example/careers/29-2072.00')).toEqual([['career', '']]);
    expect(kinds('https://other.example/x#y www.other.example')).toEqual([
      ['other', 'y'],
      ['other', ''],
    ]);
    expect(kinds(`https://fitpath.example/run#q=abc&r=${code}`)).toEqual([['run', `q=abc&r=${code}`]]);
    expect(kinds('Timestamp, C#, ana@school.example, 12:30, results, #7, x9x9x9x9x9x9x9x9x9x9x9x9')).toEqual(
      [],
    );
  });

  test('each know their line, whatever ends it; lines without any are counted', () => {
    const text = `Name,Link\r\n\r\nAna,#${code}\rno link\n\n#${other} #${code}`;
    const { links, without } = findLinks(text, TRAITS);
    expect(links.map(({ line }) => line)).toEqual([3, 6, 6]);
    expect(without).toBe(2);
  });

  test('of any text are found without harm', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', code, '/results#', '%2523', '://'), (text, part) => {
        const { links, without } = findLinks(text + part + text, TRAITS);
        expect(links.length + without).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('are looked for up to a thousand, in a text of 5 MB too', () => {
    const many = findLinks('https://x.example '.repeat(280_000), TRAITS);
    expect([many.links.length, many.cut]).toEqual([1000, 1]);
    expect(findLinks('a#'.repeat(2_500_000), TRAITS).links).toEqual([]);
    expect(findLinks('%25'.repeat(1_600_000), TRAITS).links).toEqual([]);
  });
});
