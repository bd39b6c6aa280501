import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MARK } from '../../src/cli/guide/bank-table';
import { readDocument } from '../../src/cli/guide/document';
import { quizAround } from '../../src/cli/guide/examples';
import { listProblems } from '../../src/cli/quiz/outcome';
import { knownOf, readContent } from '../../src/content/node/read-content';
import { nothingSaid, parseCards } from '../../src/content/check/cards/parse-cards';
import type { Majors } from '../../src/content/check/offers/offers-known';
import { parseOffers } from '../../src/content/check/offers/parse-offers';
import { parseQuiz } from '../../src/content/check/parse-quiz';
import { plainWords } from '../../src/content/document';
import { decodeSession } from '../../src/engine/session';
import { broken, lines } from './check/fixture';

const readme = readFileSync('quizzes/README.md', 'utf8');
const shown = Array.from(readme.matchAll(/```json\n(.*?)```/gs), ([, text]) => text!);
const content = await readContent('.');
if (!content.ok) throw new Error(lines(content).join('\n'));
const all = content.value;
const known = knownOf(all);
const FILE = 'quizzes/my-quiz.json';

/** The cells of all tables of a document, a list a row. */
function tablesIn(markdown: string): readonly (readonly string[])[] {
  return readDocument(markdown).flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(plainWords)) : [],
  );
}

/** The rules that a folder's files cite: `[Q1]`, `[S1–S4]`. */
function cited(folder: string): readonly string[] {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const found = texts.flatMap((text) =>
    Array.from(text.matchAll(/(?:\[|')([QSMGLCPTEWF])(\d+)(?:–\1(\d+))?(?:\]|',)/g)).flatMap(
      ([, letter, from, to]) =>
        Array.from(
          { length: Number(to ?? from) - Number(from) + 1 },
          (_, at) => `${letter}${Number(from) + at}`,
        ),
    ),
  );
  return [...new Set(found)];
}

describe('the authoring guide', () => {
  it('shows nothing but what is right: quizzes, items, offers, responses, a card and its guide', () => {
    const problems = shown.flatMap((text) => {
      const quiz = quizAround(text);
      return quiz === undefined ? [] : lines(parseQuiz(FILE, quiz, { ...known, unnamed: true }));
    });
    expect(problems).toEqual([]);
    const others = shown.filter((text) => quizAround(text) === undefined);
    expect(others.map((text) => Object.keys(JSON.parse(text) as object)[0])).toEqual([
      'version',
      'quiz',
      'soc',
      'day',
    ]);
    const first = parseQuiz(FILE, shown[0]!, known);
    expect(first.ok && decodeSession(first.value, JSON.parse(others[1]!)).problems).toEqual([]);
  });

  it('shows offers as they are right', () => {
    const [offers = ''] = shown.filter((text) => text.includes('"offers"'));
    const majors = JSON.parse(readFileSync('public/data/majors.json', 'utf8')) as Majors;
    const parsed = parseOffers(offers, { careers: known.careers, majors });
    expect(lines(parsed)).toEqual([]);
    expect(parsed.ok && parsed.value.offers[1]?.careers).toContain('29-2072.00');
  });

  it('shows every type of item', () => {
    const items = shown.flatMap((text) => {
      const parsed = parseQuiz(FILE, quizAround(text) ?? '', { ...known, unnamed: true });
      return parsed.ok ? parsed.value.items : [];
    });
    const schema = readFileSync('public/schema/quiz.schema.json', 'utf8');
    const types = Array.from(
      schema.matchAll(/kind of question it is\.",\s*"const": "(\w+)"/g),
      ([, type]) => type,
    );
    expect(new Set(items.map(({ type }) => type))).toEqual(new Set(types));
    expect(types.length).toBeGreaterThan(8);
  });

  it('names all traits with their ends, all topics, and where the bank’s items go', () => {
    const rows = tablesIn(readme);
    for (const { id, low, high } of all.traits.list) expect(rows).toContainEqual([id, low.pole, high.pole]);
    for (const { id, name, hint } of all.topics) expect(rows).toContainEqual([id, name, hint]);
    expect(readme.split(MARK)).toHaveLength(2);
  });

  it('shows a card as it is right', () => {
    const [card = ''] = shown.filter((text) => text.includes('"soc"'));
    const { soc } = JSON.parse(card) as { soc: string };
    const around = { careers: [soc], topics: all.topics.map(({ id }) => id) };
    const parsed = parseCards(`${soc.slice(0, 2)}.json`, `{ "cards": [${card}] }`, around, nothingSaid());
    expect(lines(parsed)).toEqual([]);
  });

  it('shows mistakes as the command prints them', () => {
    const told = [...readme.matchAll(/^quizzes\/my-quiz\.json:.*$/gm)].map(([line]) => line);
    const wrong = [
      ['"desk": -1', '"dask": -1'],
      ['"label": "I make', '"lable": "I make'],
      ['"id": "report"', '"id": "plans"'],
    ].reduce((text, [piece, by]) => broken(text, piece!, by!), shown[0]!);
    const parsed = parseQuiz(FILE, wrong, known);
    expect(listProblems(parsed.ok ? [] : parsed.problems)).toBe(told.join('\n'));
  });

  it('numbers every rule that the code and the tests cite, and each is tested', () => {
    const rules = [...readme.matchAll(/^- \*\*([QSMGLCPTEWF]\d+)\*\*/gm)].map(([, rule]) => rule!);
    expect(new Set(rules).size).toBe(rules.length);
    expect(cited('src').filter((rule) => !rules.includes(rule))).toEqual([]);
    expect([...cited('tests')].sort()).toEqual([...rules].sort());
  });
});
