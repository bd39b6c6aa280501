// What `npm test` does, in this order: what looks at the text and makes the site first, the browser last. Of the steps of one
// group two run at the same time.
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { root } from './npm.mjs';
import { tool } from './tool.mjs';

/** Where the site stands for the tests: by RFC 2606 this name is nobody's. */
const site = process.env.FITPATH_SITE || 'https://fitpath.example';

/**
 * @param {{ results: string }} places `results`: folder for the reports that the test runners write for us
 * @returns {{ name: string, title: string, command?: string[], action?: Function, env?: Function, report?: string }[][]}
 */
export function stepGroups({ results }) {
  const unitReport = join(results, 'unit.json');
  const e2eReport = join(results, 'e2e.json');
  return [
    // The longest first, so that none is left to run alone at the end.
    [
      { name: 'lint', title: 'Lint', command: [tool('eslint'), '.', '--max-warnings', '0'] },
      { name: 'build', title: 'Build', action: buildSite },
      {
        name: 'format',
        title: 'Formatting',
        command: [tool('prettier'), '--check', '--log-level=warn', '.'],
      },
      { name: 'types', title: 'Types', command: [tool('typescript', 'tsc'), '--noEmit'] },
      { name: 'knip', title: 'Unused files, exports and packages', command: [tool('knip')] },
      {
        name: 'quiz',
        title: 'Quizzes',
        command: ['--import', 'tsx', join(root, 'src/cli/quiz/main.ts'), 'check'],
      },
    ],
    [
      {
        name: 'unit',
        title: 'Unit tests',
        command: [
          tool('vitest'),
          'run',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${unitReport}`,
        ],
        report: unitReport,
      },
    ],
    [
      {
        name: 'e2e',
        title: 'Browser tests',
        needs: 'build',
        command: [tool('@playwright/test', 'playwright'), 'test', '--reporter=list,json'],
        env: async () => ({
          FITPATH_CHROMIUM: await findChromium(),
          FITPATH_SITE: site,
          PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport,
        }),
        report: e2eReport,
      },
    ],
  ];
}

async function buildSite() {
  if (!(await ensureBuilt(['--site', site]))) console.log('dist/ is up to date.');
}
