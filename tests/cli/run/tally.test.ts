import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTally, slowest, sumTallies, tallyLine } from '../../../src/cli/run/tally.mjs';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fitpath-tally-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function tallyOf(report: object) {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return readTally(file);
}

const spec = (line: number, title: string, status: string) => ({
  ...{ title, file: 'a.spec.ts', line },
  tests: [{ status }],
});
/** What Playwright writes of one test that passed, one that passed only when tried again, and one that was left out. */
const BROWSER = {
  stats: { expected: 1, flaky: 1, unexpected: 0, skipped: 1 },
  errors: [],
  suites: [
    {
      title: 'a.spec.ts',
      specs: [spec(3, 'opens', 'expected'), spec(5, 'is left out', 'skipped')],
      suites: [{ title: 'in the dark', specs: [spec(9, 'opens', 'flaky')] }],
    },
  ],
};
const UNIT = { numPassedTests: 10, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

describe('the last line', () => {
  it('counts what passed and failed in all steps', () => {
    expect(tallyLine(sumTallies([tallyOf(UNIT), tallyOf(UNIT)]))).toBe('20 passed, 0 failed');
    expect(tallyLine(tallyOf({ ...UNIT, numFailedTests: 2 }))).toBe('10 passed, 2 failed');
  });

  it('says how many passed only at the second try, and which', () => {
    const tally = sumTallies([tallyOf(UNIT), tallyOf(BROWSER)]);
    expect(tallyLine(tally)).toBe('12 passed, 0 failed, 1 skipped, 1 passed only at the second try');
    expect(tally.unsteady).toEqual(['a.spec.ts:9 › in the dark › opens']);
  });

  it('counts a test that failed at both tries as failed, and errors outside of tests', () => {
    const stats = { expected: 1, flaky: 0, unexpected: 1, skipped: 0 };
    const suites = [{ title: 'a.spec.ts', specs: [spec(3, 'opens', 'unexpected')] }];
    const tally = tallyOf({ ...BROWSER, stats, suites, errors: [{ message: 'no server' }] });
    expect(tallyLine(tally)).toBe('1 passed, 2 failed');
    expect(tally.unsteady).toEqual([]);
  });

  it('counts nothing of a runner that wrote no report', () => {
    expect(tallyLine(readTally(join(folder, 'none.json')))).toBe('0 passed, 0 failed');
  });
});

describe('the slowest tests', () => {
  it('are named from both runners, the slowest first; of one that was tried twice the longer try counts', () => {
    const times = (...all: number[]) => [
      { status: 'expected', results: all.map((duration) => ({ duration })) },
    ];
    const browser = join(folder, 'browser.json');
    const suites = [
      {
        title: 'a.spec.ts',
        specs: [{ title: 'opens', file: 'a.spec.ts', line: 3, tests: times(900, 3000) }],
        suites: [],
      },
    ];
    writeFileSync(browser, JSON.stringify({ ...BROWSER, suites }));
    const unit = join(folder, 'unit.json');
    const assertionResults = [
      { fullName: 'a quiz is read', duration: 5000 },
      { fullName: 'a quiz is refused', duration: 20 },
    ];
    const name = join(process.cwd(), 'tests/quiz.test.ts');
    writeFileSync(unit, JSON.stringify({ ...UNIT, testResults: [{ name, assertionResults }] }));
    expect(slowest([unit, browser, join(folder, 'none.json')], 2)).toEqual([
      { seconds: 5, title: 'tests/quiz.test.ts › a quiz is read' },
      { seconds: 3, title: 'a.spec.ts:3 › opens' },
    ]);
  });
});
