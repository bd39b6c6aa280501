import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/content/check/json/json';
import { withEdits } from '../../../src/content/check/json/slip';
import { parseQuiz } from '../../../src/content/check/parse-quiz';
import type { Problem } from '../../../src/content/check/problem';
import { lintQuiz } from '../../../src/content/lint/lint';
import { EDITS, type Case } from './authors/case';
import { KINDS } from './authors/kinds';
import { KNOWN } from './authors/known';
import { RIGHT } from './authors/right';

/** What is said of a text: its problems, or where it has none what is advised. */
function check(text: string): readonly Problem[] {
  const parsed = parseQuiz('welding.json', text, KNOWN);
  const json = parseJson('welding.json', text);
  const said = !parsed.ok ? parsed.problems : json.ok ? lintQuiz(json.value, parsed.value) : [];
  return said.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

const ADVISED = new Set(check(RIGHT).map(({ message }) => message));
/** The same without what is advised about the right quiz, too. */
const found = (text: string) => check(text).filter(({ message }) => !ADVISED.has(message));

/** The line and column of words in a text, or of the sign behind `¦` in them. */
function placeOf(text: string, words: string): string {
  const within = text.indexOf(words.replace('¦', ''));
  if (within < 0) throw new Error(`not in the broken quiz: ${words}`);
  const lines = text.slice(0, within + Math.max(0, words.indexOf('¦'))).split('\n');
  return `${String(lines.length)}:${String((lines.at(-1)?.length ?? 0) + 1)}`;
}

const said = ({ message, mend }: Problem) => `${message} ${mend?.words ?? ''}`;

function judge(kind: string, [name, bend, at, quotes, mend]: Case) {
  const text = bend(RIGHT);
  const problems = found(text);
  const place = placeOf(text, at);
  const here = problems.find(({ line, column }) => `${String(line)}:${String(column)}` === place);
  const edits = problems.flatMap((problem) => problem.mend?.edits ?? []);
  const isMended = () => {
    const mended = withEdits(text, edits);
    const left = new Set(found(mended).map(({ message }) => message));
    const isRight = parseQuiz('welding.json', mended, KNOWN).ok;
    return edits.length > 0 && isRight && !problems.some(({ message }) => left.has(message));
  };
  return {
    name: `${kind}: ${name}`,
    said: problems
      .slice(0, 3)
      .map((problem) => `${String(problem.line)}:${String(problem.column)} ${said(problem)}`),
    messages: problems.map(({ message }) => message),
    placed: here !== undefined,
    quotes: here !== undefined && said(here).includes(quotes),
    mends: mend === EDITS ? isMended() : problems.some((problem) => said(problem).includes(mend)),
    once: problems.length === 1,
    twice: problems.length === 1 || problems.length === 2,
  };
}

const JUDGED = Object.entries(KINDS).flatMap(([kind, cases]) => cases.map((one) => judge(kind, one)));

/** Those that fail, with what was said of them, to be read where there are too many. */
const failing = (is: (judged: (typeof JUDGED)[number]) => boolean) =>
  JUDGED.filter((judged) => !is(judged)).map((judged) => [judged.name, ...judged.said].join('\n  '));
/** What is let pass: the worth of a new kind of slip is to be seen before it is mended. */
const FEW = 3;

describe('what authors do to a quiz', () => {
  it('is at least ten slips of each of fifteen kinds, more than 250 in all', () => {
    expect(Object.keys(KINDS)).toHaveLength(15);
    for (const cases of Object.values(KINDS)) expect(cases.length).toBeGreaterThanOrEqual(10);
    expect(JUDGED.length).toBeGreaterThan(250);
    expect(new Set(JUDGED.map(({ name }) => name)).size).toBe(JUDGED.length);
  });

  it('[Q1] is told at its place, always', () => expect(failing(({ placed }) => placed)).toEqual([]));

  it('[Q1] is quoted or named by what was found, but for three', () => {
    const lost = failing(({ quotes }) => quotes);
    expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(FEW);
  });

  it('[Q1] is told with what mends it, but for three', () => {
    const lost = failing(({ mends }) => mends);
    expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(FEW);
  });

  it('[Q1] is told once, or twice in three', () => {
    expect(failing(({ twice }) => twice)).toEqual([]);
    const lost = failing(({ once }) => once);
    expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(FEW);
  });

  it('is never told in the words of a library', () => {
    const raw = /Invalid (?:type|length|value|key)|Expected |but received|\bundefined\b|\[object|\(".*" \| /;
    for (const { messages } of JUDGED) for (const message of messages) expect(message).not.toMatch(raw);
  });

  it('is as right as before in a quiz that nobody has broken', () => {
    expect(parseQuiz('welding.json', RIGHT, KNOWN)).toMatchObject({ ok: true });
  });
});
