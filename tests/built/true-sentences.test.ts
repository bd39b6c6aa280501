import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// What 923 pages say of their careers by themselves, read from the pages as they are built.

interface Words {
  readonly work: string;
}
const traits = (
  JSON.parse(readFileSync('quizzes/traits.json', 'utf8')) as {
    traits: readonly { id: string; low: Words; high: Words }[];
  }
).traits;
const falseSentences = JSON.parse(readFileSync('tests/careers/false-sentences.json', 'utf8')) as readonly {
  soc: string;
  title: string;
  trait: string;
  end: 'low' | 'high';
}[];
const socs = readdirSync('dist/careers').filter((name) => /^\d/.test(name));
const textOf = (soc: string) =>
  readFileSync(`dist/careers/${soc}/index.html`, 'utf8')
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
const texts = new Map(socs.map((soc) => [soc, textOf(soc)]));

test('none of the false sentences of the table stands on the page of its career, and others stand there', () => {
  expect(falseSentences.length).toBeGreaterThanOrEqual(120);
  const sentence = (trait: string, end: 'low' | 'high') => {
    const work = traits.find(({ id }) => id === trait)?.[end].work ?? '';
    return `${work.charAt(0).toUpperCase()}${work.slice(1)}.`;
  };
  const printed = falseSentences.filter(({ soc, trait, end }) =>
    texts.get(soc)?.includes(sentence(trait, end)),
  );
  expect(printed).toEqual([]);
  for (const { id } of traits)
    expect([...texts.values()].some((text) => text.includes(sentence(id, 'high')))).toBe(true);
});

test.each([
  ['says nobody went to school', /No formal schooling/],
  ['counts no openings at all', /(?<![\d,])0 openings|About fewer/],
  ['names an activity that all jobs share', /Getting Information/],
  ['compares a number with itself', /gives ([\d,]+), [\d.]+% (?:more|less) than the [\d–]+ forecast’s \1\b/],
  ['says a number twice', /([\d,]+) jobs were projected for (\d{4})\. That means \1 in \2\b/],
  ['spells as the British do', /\b(?:licence|colour|favour)/],
  ['puts a space before a percent sign', /\d[\s\u202f\u00a0]%/u],
])('no page %s', (_, pattern) => {
  expect(
    [...texts].flatMap(([soc, text]) =>
      pattern.test(text) ? [`${soc} ${pattern.exec(text)?.[0] ?? ''}`] : [],
    ),
  ).toEqual([]);
});
