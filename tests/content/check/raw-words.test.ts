import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseGuide, parseTraits } from '../../../src/content/check/parse-guide';
import { parseQuiz } from '../../../src/content/check/parse-quiz';
import type { Problem } from '../../../src/content/check/problem';
import type { Told } from '../../../src/content/check/words/told';
import { KNOWN } from './authors/known';
import { OUTCOMES_QUIZ } from './authors/outcomes';
import { RIGHT } from './authors/right';

/** What may stand in the place of anything. */
const INSTEAD: readonly unknown[] = [null, 5, '', 'Two Words', [], ['x'], {}, { x: 1 }];

/** The value with each of its parts, at any depth, in turn put aside for something else. */
function* spoiled(value: unknown): Generator<unknown> {
  yield* INSTEAD;
  if (Array.isArray(value)) {
    for (const [at, entry] of value.entries())
      for (const other of spoiled(entry)) yield value.with(at, other);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
      yield { ...value, [`${key}s`]: entry };
      for (const other of spoiled(entry)) yield { ...value, [key]: other };
    }
  }
}

const right = JSON.parse(RIGHT) as { readonly items: readonly { readonly id: string }[] };
const RAW = /Invalid \w+:|Expected [^a-z ]|but received|\bundefined\b|\[object|\(".*" \| |!0/;
const rules = ({ rule, values }: Told): readonly string[] => [
  rule,
  ...Object.values(values).flatMap((value) => (typeof value === 'object' ? rules(value) : [])),
];

function problemsOf(texts: Iterable<unknown>, parse: (text: string) => readonly Problem[]) {
  return [...texts].flatMap((value) => parse(JSON.stringify(value)));
}

describe('whatever stands where something else belongs', () => {
  it.each([
    ['a quiz with outcomes', JSON.parse(OUTCOMES_QUIZ) as unknown],
    [
      'a quiz about careers',
      { ...right, items: right.items.filter(({ id }) => /^(?:sparks|school)$/.test(id)) },
    ],
  ])('[Q1] in %s is told in our words, and as data', (_, quiz) => {
    const found = problemsOf(spoiled(quiz), (one) => {
      const parsed = parseQuiz('welding.json', one, KNOWN);
      return parsed.ok ? [] : parsed.problems;
    });
    expect(found.length).toBeGreaterThan(300);
    expect(new Set(found.filter(({ message }) => RAW.test(message)).map(({ message }) => message))).toEqual(
      new Set(),
    );
    const worded = found.filter(({ said }) => !said || rules(said).includes('said'));
    expect(new Set(worded.map(({ message }) => message))).toEqual(new Set());
  });

  it('[T1] [G1] in the traits and in a guide is told in our words', () => {
    const traits = JSON.parse(readFileSync('quizzes/traits.json', 'utf8')) as { traits: unknown[] };
    const few = { ...traits, traits: traits.traits.slice(0, 1) };
    const guide = JSON.parse(readFileSync('quizzes/careers/29-2072.00.json', 'utf8')) as object;
    const found = [
      ...problemsOf(spoiled(few), (text) => {
        const parsed = parseTraits('traits.json', text);
        return parsed.ok ? [] : parsed.problems;
      }),
      ...problemsOf(
        Object.entries(guide).flatMap(([key]) => INSTEAD.map((other) => ({ ...guide, [key]: other }))),
        (text) => {
          const parsed = parseGuide('29-2072.00.json', text, KNOWN);
          return parsed.ok ? [] : parsed.problems;
        },
      ),
    ];
    expect(found.length).toBeGreaterThan(500);
    expect(new Set(found.filter(({ message }) => RAW.test(message)).map(({ message }) => message))).toEqual(
      new Set(),
    );
  });
});
