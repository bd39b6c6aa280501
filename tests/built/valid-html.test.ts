import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';

// The checker of the W3C's validator, which runs on Java; a machine without it leaves this out.

const jar = createRequire(import.meta.url)('vnu-jar') as string;
const hasJava = spawnSync('java', ['-version']).status === 0;

/** One of each kind that is written at build. */
const PAGES = [
  ...['index', '404', 'results/index', 'careers/index', 'compare/index', 'try/index', 'methodology/index'],
  ...[
    'about/index',
    'study/index',
    'kiosk/index',
    'offline/index',
    'embed/index',
    'embed/medical-records/index',
  ],
  ...['quiz/medical-records/index', 'quiz/career-explorer/index', 'quiz/fit/29-2072.00/index'],
  ...['careers/29-2072.00/index', 'careers/15-1252.00/index'],
].map((name) => `dist/${name}.html`);

/** What it finds and we want, with the reason. */
const WANTED = [
  // Firefox would otherwise restore a radio or a checkbox that somebody before had chosen.
  /^Attribute “autocomplete” is only allowed when the input type is/,
  // It knows no container queries, and not all of `font`.
  /^CSS: /,
];

interface Message {
  readonly type: string;
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
}

/** The mistakes in HTML that it finds in these files, or in a text. */
function mistakes(files: readonly string[], input?: string): readonly string[] {
  const options = ['-jar', jar, '--errors-only', '--format', 'json', ...files];
  const { stderr } = spawnSync('java', options, { encoding: 'utf8', input, maxBuffer: 1e8 });
  const { messages } = JSON.parse(stderr) as { readonly messages: readonly Message[] };
  return messages
    .filter(({ type, message }) => type === 'error' && !WANTED.some((pattern) => pattern.test(message)))
    .map(({ url = '', lastLine = 0, message }) => `${url.replace(/^.*\/dist\//, '')}:${lastLine} ${message}`);
}

describe.skipIf(!hasJava)('by the checker of the W3C', () => {
  test('every kind of page is valid HTML', { timeout: 120_000 }, () => {
    expect(mistakes(PAGES)).toEqual([]);
  });

  test('a page that is not is found', { timeout: 60_000 }, () => {
    const page = '<!doctype html><html lang="en"><title>x</title><p><div>a</div></p>';
    expect(mistakes(['-'], page)).toHaveLength(1);
  });
});
