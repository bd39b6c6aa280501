import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import queries from './queries.json';
import { createSearch } from '../../../src/careers/search/search';
import { decodeNames } from '../../../src/careers/search/file';
import { namedCareers, readContent } from '../../../src/content/node/read-content';

// What students, their parents, and people who change careers type, and what has to stand in the first five for it.

const content = await readContent('.');
const names = decodeNames(JSON.parse(readFileSync('public/data/search.json', 'utf8')));
if (!content.ok || !names.ok) throw new Error('the content has problems: npm run quiz -- check');
const { everyday } = content.value;
const search = createSearch(namedCareers(content.value), names.names, everyday);
const firstFive = (query: string) =>
  search(query)
    .slice(0, 5)
    .map(({ name }) => name);

it.each(Object.entries(queries))('“%s” finds %j among the first five', (query, wanted) => {
  expect(firstFive(query)).toEqual(expect.arrayContaining(wanted));
});

it('finds for every everyday word what its author put first', () => {
  const firsts = everyday.flatMap(({ words, careers = [] }) =>
    words.map((word) => ({ word, first: search(word)[0]?.soc, wanted: careers[0] ?? search(word)[0]?.soc })),
  );
  expect(firsts.filter(({ first, wanted }) => first !== wanted)).toEqual([]);
});
