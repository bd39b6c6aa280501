import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listProblems } from '../../src/cli/quiz/outcome';
import { knownOf, readContent } from '../../src/content/node/read-content';
import { nothingSaid, parseCards } from '../../src/content/check/cards/parse-cards';
import { parseQuiz } from '../../src/content/check/parse-quiz';
import { decodeSession } from '../../src/engine/session';
import { broken, lines } from './check/fixture';

const readme = readFileSync('quizzes/README.md', 'utf8');
const shown = Array.from(readme.matchAll(/```json\n(.*?)```/gs), ([, text]) => text!);
const isCard = (text: string) => text.includes('"soc"');
const examples = shown.filter((text) => !isCard(text));
const content = await readContent('.');
if (!content.ok) throw new Error(lines(content).join('\n'));
const all = content.value;
const known = knownOf(all);
const FILE = 'quizzes/my-quiz.json';

/** The rules that a folder's files cite: `[Q1]`, `[S1–S4]`. */
function cited(folder: string): readonly string[] {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const found = texts.flatMap((text) =>
    Array.from(text.matchAll(/(?:\[|')([QSMGLCPTEW])(\d+)(?:–\1(\d+))?(?:\]|',)/g)).flatMap(
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
  it('shows a quiz, and responses to it, that are right', () => {
    const parsed = parseQuiz(FILE, examples[0]!, known);
    expect(lines(parsed)).toEqual([]);
    expect(parsed.ok && decodeSession(parsed.value, JSON.parse(examples[1]!)).problems).toEqual([]);
  });

  it('shows every other type of item as it is right', () => {
    const items = examples.slice(2).map((text) => JSON.parse(text) as { type: string });
    expect(items.map((item) => item.type)).toEqual([
      'topics',
      'slider',
      'picture',
      'multi',
      'knowledge',
      'rank',
      'limit',
    ]);
    const text = JSON.stringify({ ...(JSON.parse(examples[0]!) as object), items });
    expect(lines(parseQuiz(FILE, text, { ...known, hasFile: () => true }))).toEqual([]);
  });

  it('shows a card as it is right', () => {
    const [card = ''] = shown.filter(isCard);
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
    ].reduce((text, [piece, by]) => broken(text, piece!, by!), examples[0]!);
    const parsed = parseQuiz(FILE, wrong, known);
    expect(listProblems(parsed.ok ? [] : parsed.problems)).toBe(told.join('\n'));
  });

  it('numbers every rule that the code and the tests cite, and each is tested', () => {
    const rules = [...readme.matchAll(/^- \*\*([QSMGLCPTEW]\d+)\*\*/gm)].map(([, rule]) => rule!);
    expect(new Set(rules).size).toBe(rules.length);
    expect(cited('src').filter((rule) => !rules.includes(rule))).toEqual([]);
    expect([...cited('tests')].sort()).toEqual([...rules].sort());
  });
});
