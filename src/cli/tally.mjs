import { existsSync, readFileSync } from 'node:fs';

const nothing = { passed: 0, failed: 0, skipped: 0, unsteady: [] };

/**
 * Counts the tests in a JSON report of vitest or Playwright; none while the runner has written none. `unsteady` names those
 * among the passed that failed at the first try.
 */
export function readTally(file) {
  if (!existsSync(file)) return nothing;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (report.stats) {
    const { expected, flaky, unexpected, skipped } = report.stats;
    const unsteady = report.suites.flatMap((suite) => unsteadyOf(suite));
    return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped, unsteady };
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    unsteady: [],
  };
}

/** `file.spec.ts:12 › what › it does` of each test that Playwright calls flaky, in a suite of its report and those inside. */
function unsteadyOf({ title, specs = [], suites = [] }, above = []) {
  const titles = [...above, title];
  const own = specs
    .filter((spec) => spec.tests.some(({ status }) => status === 'flaky'))
    .map((spec) => [`${spec.file}:${spec.line}`, ...titles.slice(1), spec.title].join(' › '));
  return [...own, ...suites.flatMap((suite) => unsteadyOf(suite, titles))];
}

export function sumTallies(tallies) {
  return tallies.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
      unsteady: [...sum.unsteady, ...one.unsteady],
    }),
    nothing,
  );
}

/** `12 passed, 0 failed`, which stands alone on the last line, where people and machines look for it. */
export function tallyLine({ passed, failed, skipped, unsteady }) {
  const more = [
    ...(skipped ? [`${skipped} skipped`] : []),
    ...(unsteady.length > 0 ? [`${unsteady.length} passed only at the second try`] : []),
  ];
  return [`${passed} passed`, `${failed} failed`, ...more].join(', ');
}
