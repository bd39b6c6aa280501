import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './npm.mjs';

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
    const unsteady = report.suites.flatMap(unsteadyOf);
    return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped, unsteady };
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    unsteady: [],
  };
}

/** `file.spec.ts:12 › what › it does` of each test that Playwright calls flaky. */
function unsteadyOf(suite) {
  return specsOf(suite)
    .filter(({ spec }) => spec.tests.some(({ status }) => status === 'flaky'))
    .map(({ title }) => title);
}

/** The tests in a suite of Playwright's report and in those inside, each with its full title. */
function specsOf({ title, specs = [], suites = [] }, above = []) {
  const titles = [...above, title];
  const own = specs.map((spec) => ({
    spec,
    title: [`${spec.file}:${spec.line}`, ...titles.slice(1), spec.title].join(' › '),
  }));
  return [...own, ...suites.flatMap((suite) => specsOf(suite, titles))];
}

/** The tests that took longest in all these reports, `count` of them, the longest first. */
export function slowest(files, count) {
  return files
    .filter((file) => existsSync(file))
    .flatMap((file) => timesOf(JSON.parse(readFileSync(file, 'utf8'))))
    .sort((one, other) => other.seconds - one.seconds)
    .slice(0, count);
}

function timesOf(report) {
  if (report.stats) {
    return report.suites
      .flatMap((suite) => specsOf(suite))
      .map(({ spec, title }) => {
        const tries = spec.tests.flatMap(({ results = [] }) => results);
        return { title, seconds: Math.max(0, ...tries.map(({ duration }) => duration)) / 1000 };
      });
  }
  return (report.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      title: `${relative(root, name).replaceAll('\\', '/')} › ${fullName}`,
      seconds: (duration ?? 0) / 1000,
    })),
  );
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
