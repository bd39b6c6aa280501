import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Careers } from '../../../src/careers/career';
import { createSearch, type Search } from '../../../src/careers/search/search';
import { decodeNames } from '../../../src/careers/search/file';
import { queryWords, wordsOf } from '../../../src/careers/search/words';
import { shippedCareers } from '../shipped';

/** Titles with their other names. */
function searchOf(careers: Readonly<Record<string, readonly string[]>>): Search {
  const title = Object.keys(careers);
  const soc = title.map((_, row) => `11-10${String(row + 10)}.00`);
  return createSearch({ soc, title }, new Map(soc.map((code, row) => [code, Object.values(careers)[row]!])));
}
const titles = (found: ReturnType<Search>) => found.map(({ name }) => name);

describe('the words that search compares', () => {
  it.each([
    ['Registered Nurses', ['registered', 'nurse']],
    ['Legal Secretaries', ['legal', 'secretary']],
    ['business analysis, bus & gas', ['business', 'analysis', 'bus', 'gas']],
    ['coaches, boxes and classes', ['coach', 'box', 'and', 'class']],
    ['Firemen, movies & children', ['fireman', 'movie', 'child']],
    ['Women’s Café (X-Ray)', ['women', 'cafe', 'x', 'ray']],
    ['–!', []],
  ])('of %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('the words of a query', () => {
  it.each([
    ['I want to be a chef', ['chef']],
    ['work with animals', ['animal']],
    ['computer jobs', ['computer']],
    ['social work', ['social', 'work']],
    ['a nurse, a nurse', ['nurse']],
    ['work', ['work']],
    ['the', ['the']],
    ['', []],
  ])('“%s” are %j', (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });
});

describe('a search', () => {
  it('finds names that have every word, in any order, finished or not', () => {
    const search = searchOf({ 'Medical Records Specialists': [], 'Medical Assistants': [], Recorders: [] });
    expect(titles(search('rec medical'))).toEqual(['Medical Records Specialists']);
    expect(titles(search('Records, MEDICAL'))).toEqual(['Medical Records Specialists']);
  });

  it('tells by which other name a career was found, the official title too, but not for the name on screen', () => {
    const soc = ['11-1010.00'];
    const title = ['Health Record Specialists'];
    const name = ['Medical records clerk'];
    const line = ['Keeps files in order.'];
    const search = createSearch({ soc, title, name, line }, new Map([[soc[0]!, ['Medical Coder', 'Clerk']]]));
    const found = { row: 0, soc: soc[0], name: name[0], line: line[0] };
    expect(search('coder')).toEqual([{ ...found, via: 'Medical Coder' }]);
    expect(search('health')).toEqual([{ ...found, via: title[0] }]);
    expect(search('medical clerk')).toEqual([found]);
    expect(search('records')[0]).not.toHaveProperty('via');
    expect(searchOf({ Actors: [] })('actors')[0]).not.toHaveProperty('via');
  });

  it('puts whole words before unfinished ones, and these before words inside others', () => {
    const search = searchOf({ Wrighters: [], 'Wright of old': [], Shops: ['Wright'], Carts: ['Wrighting'] });
    expect(titles(search('wright'))).toEqual(['Wright of old', 'Shops', 'Wrighters', 'Carts']);
    expect(searchOf({ Millwrights: [], Writers: [] })('wright')).toEqual([
      expect.objectContaining({ name: 'Millwrights', near: true }),
    ]);
  });

  it('puts names on screen before titles, and titles before other names', () => {
    const soc = ['11-1010.00', '11-1011.00', '11-1012.00'];
    const search = createSearch(
      { soc, title: ['Z nurses of many kinds', 'B', 'C'], name: ['A', 'Nurse who travels far', 'C'] },
      new Map([['11-1012.00', ['Nurse']]]),
    );
    expect(search('nurse').map(({ row }) => row)).toEqual([1, 0, 2]);
  });

  it('puts what more people do first, but for a name that has no other words; a group’s jobs are nobody’s', () => {
    const title = ['Cook', 'Line cook', 'Fry cook', 'Ship cook', 'Camp cook'];
    const soc = title.map((_, row) => `11-101${String(row)}.00`);
    const group = (_: unknown, row: number) => (row === 3 ? { code: '11-1000', title: 'Cooks' } : undefined);
    const search = createSearch({ soc, title, jobs: [1, 2, 30, 900, null], group }, new Map());
    expect(titles(search('cook'))).toEqual(['Cook', 'Fry cook', 'Line cook', 'Camp cook', 'Ship cook']);
  });

  it('puts names with fewer words besides first, then careers with more of them, then titles in their order', () => {
    const search = searchOf({
      'Y long': ['Cook Helper'],
      'Z longer': ['Cook Helper of Ships'],
      'B twice': ['Cook', 'Line Cook'],
      'A plain': ['Cook'],
    });
    expect(titles(search('cook'))).toEqual(['B twice', 'A plain', 'Y long', 'Z longer']);
  });

  it('mends typos only where no name has the words as they are typed', () => {
    const search = searchOf({ Bakers: [], Makers: [], Dancers: ['Medical Coder'] });
    expect(titles(search('bakers'))).toEqual(['Bakers']);
    expect(titles(search('medcal codr'))).toEqual(['Dancers']);
    expect(titles(search('dacner'))).toEqual(['Dancers']);
    expect(search('medcl')).toHaveLength(0);
    expect(search('bkr')).toHaveLength(0);
  });

  it('finds the names with most of the words when none has all', () => {
    const search = searchOf({ 'Night Nurses': [], Nurses: [], 'Night Guards': [] });
    expect(titles(search('night nurse hospital'))).toEqual(['Night Nurses']);
  });

  it('leaves out words that tell little before it looks for what is near', () => {
    const search = searchOf({ 'Sound Engineers': [], 'Guyana guides': [] });
    expect(search('sound guy')).toEqual([expect.not.objectContaining({ near: true })]);
    expect(titles(search('sound guy'))).toEqual(['Sound Engineers']);
  });

  it('finds nothing for nothing', () => {
    const search = searchOf({ Actors: [] });
    expect([search(''), search('  – '), search('zzzzzz')]).toEqual([[], [], []]);
  });
});

describe('everyday words', () => {
  const soc = ['11-1010.00', '11-1011.00', '11-1012.00'];
  const careers = { soc, title: ['Car mechanics', 'Fixers of looms', 'Film editors'] };
  const search = createSearch(careers, new Map([[soc[1]!, ['Carpet fixer']]]), [
    { words: ['fix', 'mending things'], careers: [soc[0]!] },
    { words: ['video star', 'vlogger'], near: [soc[2]!, 'no career', soc[0]!] },
    { words: ['loom'], careers: [soc[2]!, soc[1]!] },
  ]);

  it('stand for a career, alone or beside words of its name', () => {
    expect(search('fix')[0]).toEqual({ row: 0, soc: soc[0], name: 'Car mechanics', line: '' });
    expect(titles(search('i want to fix cars'))[0]).toBe('Car mechanics');
    expect(titles(search('mending'))).toEqual(['Car mechanics']);
  });

  it('put careers in their author’s order, before what only has the word in its title', () => {
    expect(titles(search('looms'))).toEqual(['Film editors', 'Fixers of looms']);
  });

  it('say where nobody is listed as that, and what is near', () => {
    expect(search('vlogger').map(({ name, near }) => [name, near])).toEqual([
      ['Film editors', true],
      ['Car mechanics', true],
    ]);
  });

  it('of several words count when all of them are there', () => {
    expect(search('star of a video').map(({ near }) => near)).toEqual([true, true]);
    expect(search('star')).toEqual([]);
  });
});

describe('the search over the shipped careers', () => {
  let search: Search;
  let careers: Careers;
  beforeAll(async () => {
    const decoded = decodeNames(JSON.parse(readFileSync('public/data/search.json', 'utf8')));
    if (!decoded.ok) throw new Error(decoded.problem);
    careers = await shippedCareers();
    search = createSearch(careers, decoded.names);
  });

  it.each([
    ['medical coder', 'Medical Records Specialists', 'Medical Coder'],
    ['medcal codr', 'Medical Records Specialists', 'Medical Coder'],
    ['RHIT', 'Medical Records Specialists', 'Registered Health Information Technician (RHIT)'],
    ['medical rec', 'Medical Records Specialists', undefined],
    ['nurse', 'Registered Nurses', undefined],
    ['nusre', 'Registered Nurses', undefined],
    ['registred nurse', 'Registered Nurses', undefined],
    ['plumer', 'Plumbers, Pipefitters, and Steamfitters', undefined],
    ['xray tech', 'Radiologic Technologists and Technicians', 'X-Ray Technician (X-Ray Tech)'],
    ['radiologic tech', 'Radiologic Technologists and Technicians', 'Radiologic Technician (RAD Tech)'],
    ['software enginer', 'Software Developers', 'Software Engineer'],
  ])('%s finds %s first', (query, title, via) => {
    const [first] = search(query);
    expect(first && [careers.title[first.row], first.via]).toEqual([title, via]);
  });

  it('finds a career first by its name on screen, and by its full title', () => {
    for (const [row, soc] of careers.soc.entries()) {
      if (row % 20 !== 0) continue;
      for (const called of [careers.name[row]!, careers.title[row]!])
        expect(search(called)[0]?.soc).toBe(soc);
    }
  });

  it('never throws, never names a career twice, and gives the same twice', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (query) => {
        const found = search(query);
        expect(new Set(found.map(({ soc }) => soc)).size).toBe(found.length);
        expect(search(query)).toEqual(found);
      }),
      { numRuns: 30 },
    );
  });
});
