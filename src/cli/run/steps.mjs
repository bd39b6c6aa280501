// What `npm test` does, in this order: what looks at the text and makes the site first, the browser last. Of the steps of one
// group two run at the same time. The soak, which says the same of hundreds of visitors as `npm test` of thirty, runs when it is
// asked for: `npm test -- soak`, or `npm test -- all` for it and everything else.
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { findChromium } from '../chromium/find.mjs';
import { prepareEngines } from '../engines/find.mjs';
import { UserError } from '../serve/listen.mjs';
import { root } from './npm.mjs';
import { tool } from './tool.mjs';

/** Room for what dies young: who reads hundreds of files spends a quarter of the time on cleaning up after each of them without. */
const ROOMY = '--max-semi-space-size=128';

/** Where the site stands for the tests: by RFC 2606 this name is nobody's. */
const site = process.env.FITPATH_SITE || 'https://fitpath.example';

/**
 * @param {{ results: string }} places `results`: folder for the reports that the test runners write for us
 * @returns {{ name: string, title: string, command?: string[], action?: Function, env?: Function, report?: string, needs?: string, onRequest?: boolean }[][]}
 */
export function stepGroups({ results }) {
  const report = (name) => join(results, `${name}.json`);
  return [
    // The longest first, so that none is left to run alone at the end.
    [
      { name: 'build', title: 'Build', action: buildSite },
      { name: 'rules', title: 'Rules of our own', command: [ROOMY, tool('eslint'), 'src'] },
      { name: 'lint', title: 'Lint', command: [tool('oxlint'), '--deny-warnings'] },
      { name: 'format', title: 'Formatting', command: [tool('oxfmt'), '--check'] },
      { name: 'types', title: 'Types', command: [tool('typescript-native', 'tsc'), '--noEmit'] },
      {
        name: 'imports',
        title: 'Who imports whom',
        command: [
          ROOMY,
          tool('dependency-cruiser', 'depcruise'),
          'src',
          '--config',
          '.dependency-cruiser.mjs',
        ],
      },
      {
        name: 'knip',
        title: 'Unused files, exports and packages',
        command: [tool('knip')],
        // It reads what configures the browser tests, which would look for a browser and start it.
        env: () => ({ FITPATH_CHROMIUM: 'none' }),
      },
      {
        name: 'quiz',
        title: 'Quizzes',
        command: ['--import', 'tsx', join(root, 'src/cli/quiz/main.ts'), 'check'],
      },
    ],
    [vitest({ name: 'unit', title: 'Unit tests' }, report('unit'), ['--project=plain', '--project=drawn'])],
    [vitest({ name: 'built', title: 'Built pages', needs: 'build' }, report('built'), ['--project=built'])],
    [playwright({ name: 'e2e', title: 'Browser tests' }, report('e2e'))],
    [
      {
        ...vitest({ name: 'engines', title: 'Browsers of other makes', needs: 'build' }, report('engines'), [
          '--project=engines',
        ]),
        env: otherEngines,
      },
    ],
    [
      vitest(
        { name: 'soak', title: 'Soak, without a browser', onRequest: true },
        report('soak'),
        ['--project=plain', '--project=drawn', ...SOAKED],
        SOAK,
      ),
    ],
    [playwright({ name: 'soak', title: 'Soak, in the browser', onRequest: true }, report('soak-e2e'), SOAK)],
  ];
}

/** Tests without a browser that make up cases or simulate people, fewer of them without the soak. */
const SOAKED = ['tests/fuzz/', 'tests/content/'];
/** Asks the tests for as many visitors, runs, files and made-up cases as they are meant for. */
const SOAK = { FITPATH_SOAK: '1' };

function vitest(step, report, options, env = {}) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const command = [tool('vitest'), 'run', ...reporters, ...options];
  return { ...step, command, env: () => ({ ...env, FITPATH_SITE: site }), report };
}

function playwright(step, report, env = {}) {
  return {
    ...step,
    needs: 'build',
    command: [tool('@playwright/test', 'playwright'), 'test', '--reporter=list,json'],
    env: async () => ({
      ...env,
      FITPATH_CHROMIUM: await findChromium(),
      FITPATH_SITE: site,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    }),
    report,
  };
}

/** Says which browsers are left out, which is a fault only where all were asked for. */
async function otherEngines() {
  const { leftOut } = prepareEngines();
  for (const line of leftOut) console.log(`Left out: ${line}`);
  if (process.env.FITPATH_ENGINES === 'all' && leftOut.length > 0) {
    throw new UserError('FITPATH_ENGINES=all asks for every browser.');
  }
  return { FITPATH_CHROMIUM: await findChromium(), FITPATH_SITE: site };
}

async function buildSite() {
  if (!(await ensureBuilt(['--site', site]))) console.log('dist/ is up to date.');
}
