import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/node/read-content';
import { evidenceOf } from '../../src/engine/evidence';
import { traitsOf, type Item } from '../../src/engine/quiz';

/** What must hold of the words and keys of the shipped item bank, whoever edits it. */

const content = await readContent('.');
if (!content.ok) throw new Error('the shipped content has problems: npm run quiz -- check');
const { bank, quizzes } = content.value;
const traits = content.value.traits.ids;
/** Every item that is shipped, once: the bank's, and the quizzes' own. */
const all = new Map<string, Item>();
for (const item of bank) all.set(item.prompt, item);
for (const item of quizzes.flatMap((quiz) => quiz.items)) all.set(item.prompt, item);
const prompts = [...all.keys()];

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}’'\d-]+/gu) ?? [];

describe('the item bank [Q16]', () => {
  it.each(traits)('measures %s with at least four items, about half of them with each key', (trait) => {
    const own = bank.filter((item) => traitsOf(item).includes(trait));
    const keys = own.flatMap((item) => (item.type === 'agree' ? [item.measures[trait]] : []));
    const plus = keys.filter((key) => key === 1).length;
    expect(own.length).toBeGreaterThanOrEqual(4);
    expect(Math.min(plus, keys.length - plus)).toBeGreaterThanOrEqual(2);
    expect(Math.abs(2 * plus - keys.length)).toBeLessThanOrEqual(1);
  });

  it('measures one trait an item, and says which by its id', () => {
    for (const item of bank.filter(({ type }) => type !== 'topics'))
      expect([...new Set(traitsOf(item))]).toEqual([item.id.replace(/-\d+$/, '')]);
  });

  it.each(traits)('has an item on %s that is no statement, whose answers tell as much [M10]', (trait) => {
    const others = bank.filter((item) => item.type !== 'agree' && traitsOf(item).includes(trait));
    expect(others.length).toBeGreaterThanOrEqual(1);
    for (const item of others.filter(({ type }) => type === 'either')) {
      const stated = 'options' in item ? item.options.map((option) => evidenceOf(item, option.id)) : [];
      const values = stated.flat().map(({ value }) => value);
      expect(Math.abs(values[0]! - values[1]!)).toBeGreaterThanOrEqual(60);
      expect(values[0]! + values[1]!).toBe(100);
    }
  });

  it('has no id and no prompt twice', () => {
    expect(new Set(bank.map((item) => item.id)).size).toBe(bank.length);
    expect(new Set(bank.map((item) => item.prompt)).size).toBe(bank.length);
  });
});

describe('the words of all shipped items', () => {
  it('are few', () => {
    expect(prompts.filter((prompt) => prompt.length > 110)).toEqual([]);
  });

  it('praise nobody, and say nothing in capitals or with exclamation marks', () => {
    const boast =
      /\b(good|great|best|strong|skilled|talented|excellent|gifted) (at|in|with)\b|\bI am able\b|!/i;
    expect(prompts.filter((prompt) => boast.test(prompt))).toEqual([]);
    expect(prompts.filter((prompt) => /\b[A-Z]{3,}\b/.test(prompt))).toEqual([]);
  });

  it('deny nothing twice: "not" and its like stand at most once in a statement', () => {
    const denials = (text: string) =>
      wordsOf(text).filter((word) => /^(not|never|no|without|nothing|none|neither)$|n[’']t$/.test(word))
        .length;
    expect(prompts.filter((prompt) => denials(prompt) > 1)).toEqual([]);
    const agree = [...all.values()].filter((item) => item.type === 'agree').map((item) => item.prompt);
    expect(agree.filter((prompt) => /^I (do not|don[’']t|am not|never)\b/.test(prompt))).toEqual([]);
  });

  it('are not copied from one another: no two share five words in a row', () => {
    const seen = new Map<string, string>();
    const shared: string[] = [];
    for (const prompt of prompts) {
      const words = wordsOf(prompt);
      words.slice(4).forEach((_, at) => {
        const run = words.slice(at, at + 5).join(' ');
        const other = seen.get(run);
        if (other !== undefined && other !== prompt) shared.push(`"${run}": ${other} | ${prompt}`);
        seen.set(run, prompt);
      });
    }
    expect(shared).toEqual([]);
  });

  it('are read in the fifth grade or earlier (Automated Readability Index, Smith and Senter, 1967)', () => {
    const grade = (texts: readonly string[]) => {
      const words = texts.flatMap(wordsOf);
      const sentences = texts.flatMap((text) => text.match(/[^.?…:]+/g) ?? []).length;
      return 4.71 * (words.join('').length / words.length) + 0.5 * (words.length / sentences) - 21.43;
    };
    expect(grade(prompts)).toBeLessThan(5);
    expect(
      grade(['Prioritizing administrative responsibilities necessitates considerable organization.']),
    ).toBeGreaterThan(8);
  });
});
