import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Careers } from '../../src/careers/career';
import { createSearch, type Search } from '../../src/careers/search';
import { decodeNames } from '../../src/careers/search-file';
import { wordsOf } from '../../src/careers/search-words';
import { shippedCareers } from './shipped';

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
    ['Women’s Café (X-Ray)', ['women', 'cafe', 'x', 'ray']],
    ['–!', []],
  ])('of %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
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

  it('puts names on screen and titles before other names', () => {
    const soc = ['11-1010.00', '11-1011.00', '11-1012.00'];
    const search = createSearch(
      { soc, title: ['Z nurses of many kinds', 'B', 'C'], name: ['A', 'Nurse who travels far', 'C'] },
      new Map([['11-1012.00', ['Nurse']]]),
    );
    expect(search('nurse').map(({ row }) => row)).toEqual([1, 0, 2]);
  });

  it('puts titles before other names', () => {
    const search = searchOf({
      Actors: ['Nurse'],
      'Practical Nurses of Many Kinds': [],
      Zoologists: ['Nurse'],
    });
    expect(titles(search('nurse'))).toEqual(['Practical Nurses of Many Kinds', 'Actors', 'Zoologists']);
  });

  it('puts finished words first, then names with fewer words besides, more names, then titles in their order', () => {
    const search = searchOf({
      'Z plain': ['Cook'],
      'Y long': ['Cook Helper'],
      'X begun': ['Cooker'],
      'B twice': ['Cook', 'Line Cook'],
      'A plain': ['Cook'],
    });
    expect(titles(search('cook'))).toEqual(['B twice', 'A plain', 'Z plain', 'Y long', 'X begun']);
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

  it('finds nothing for nothing', () => {
    const search = searchOf({ Actors: [] });
    expect([search(''), search('  – '), search('zzzzzz')]).toEqual([[], [], []]);
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
    ['xray tech', 'Radiologic Technologists and Technicians', undefined],
    [
      'radiologic tech',
      'Radiologic Technologists and Technicians',
      'Radiologic Technologists and Technicians',
    ],
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
