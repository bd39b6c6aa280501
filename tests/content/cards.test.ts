import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { britishWord } from '../../src/content/lint/spelling';
import { careersOf, readContent } from '../../src/content/node/read-content';
import { lines } from './check/fixture';
import { copied, runsIn } from './copied-runs';
import { ownTexts } from './guide-texts';
import { hardest, readingGrade } from './reading-grade';
import { likeDays, misplaced, saidTwice, unfounded, writingOf } from './short-guide-checks';

/** The texts that facts come from, beside the project's folder where its authors work. */
const FILES = [
  '../shared/reference/onet-29.3/Task Statements.txt',
  '../shared/reference/onet-29.3/Emerging Tasks.txt',
  '../shared/data/onet-30.1/Occupation Data.txt',
];
const HANDBOOK = '../shared/reference/ooh';
const shared = [...FILES, HANDBOOK].every((path) => existsSync(path));

const content = await readContent('.');
if (!content.ok) throw new Error(lines(content).join('\n'));
const { cards, topics, guides } = content.value;
const careers = careersOf(content.value.careersJson);

describe('the shipped cards', () => {
  it('[C10] give every topic careers of which it is the core', () => {
    const cores = new Set(cards.map((card) => card.topics[0]));
    expect(topics.map(({ id }) => id).filter((id) => !cores.has(id))).toEqual([]);
  });

  it.skipIf(!shared)('[C11] share no run of 8 words with the texts that their facts come from', () => {
    const paths = [...FILES, ...readdirSync(HANDBOOK).map((name) => join(HANDBOOK, name))];
    const texts = ownTexts(Object.fromEntries(cards.map(({ soc, ...card }) => [soc, card])));
    const sources = paths.map((name) => ({ name, text: readFileSync(name, 'utf8') }));
    expect(texts.length).toBeGreaterThan(3 * cards.length);
    expect(copied(texts, runsIn(texts, sources))).toEqual([]);
  });
});

describe('the shipped short guides', () => {
  const told = cards.flatMap(({ soc, name, guide }) => (guide ? [{ soc, name, guide }] : []));
  const shortOnes = new Set(told.map(({ soc }) => soc));
  const writings = [
    ...guides.map(({ bodies: _, ...guide }) => writingOf(guide.soc, guide, guide.day)),
    ...told.map(({ soc, guide }) => writingOf(soc, guide, guide.day)),
  ];
  const inCard = (soc: string) => (found: string) => `${soc} ${found}`;

  it('[C19] have sides that agree with where the career stands', () => {
    expect(told.flatMap((one) => misplaced(one, careers).map(inCard(one.soc)))).toEqual([]);
  });

  it('[C20] have sides that agree with its figures', () => {
    expect(told.flatMap((one) => unfounded(one, careers).map(inCard(one.soc)))).toEqual([]);
  });

  it('[C21] say no long sentence twice, and tell no two days alike', () => {
    expect(told.length).toBeGreaterThan(0);
    expect(saidTwice(writings, shortOnes)).toEqual([]);
    expect(likeDays(writings, shortOnes)).toEqual([]);
  });

  it('[C22] can be read in grade 9, by Americans', () => {
    const hard = told.flatMap(({ soc, name, guide }) => {
      const texts = ownTexts(guide).map(({ text }) => text);
      const names = [name, careers.title[careers.row(soc) ?? -1] ?? ''];
      const grade = readingGrade(texts, names);
      return grade > 9 ? [`${soc}: grade ${grade.toFixed(1)}; ${hardest(texts, names).join('; ')}`] : [];
    });
    expect(hard).toEqual([]);
    const texts = told.flatMap(({ guide }) => ownTexts(guide).map(({ text }) => text));
    expect(texts.filter((text) => britishWord(text) !== undefined)).toEqual([]);
  });
});
