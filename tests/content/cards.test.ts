import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/node/read-content';
import { lines } from './check/fixture';
import { copied, runsIn } from './copied-runs';
import { ownTexts } from './guide-texts';

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
const { cards, topics } = content.value;

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
