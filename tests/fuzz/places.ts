import { expect } from 'vitest';
import { formatProblem, type Parsed, type Problem } from '../../src/content/check/problem';

/** What was read, or nothing: then there is a problem at least, and each stands at a place of the text, in one line. */
export function readOrTold<Value>(text: string, parsed: Parsed<Value>): Value | undefined {
  if (parsed.ok) return parsed.value;
  expect(parsed.problems.length).toBeGreaterThan(0);
  expectPlaces(text, parsed.problems);
  return undefined;
}

export function expectPlaces(text: string, problems: readonly Problem[]): void {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  for (const problem of problems) {
    const own = lines[problem.line - 1];
    if (own === undefined || problem.column < 1 || problem.column > own.length + 1)
      throw new Error(`no such place: ${formatProblem(problem)}`);
    expect(problem.message).not.toBe('');
    expect(formatProblem(problem)).not.toMatch(/[\n\r\u2028\u2029]/);
  }
}
