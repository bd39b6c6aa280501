import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Of a run so short most would go into compiling: with its first compiler alone, which takes deeper stacks. */
const SHORT_RUN = ['-Xss4m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** The mistakes in HTML that it finds in these files, by the end of their address. */
function mistakes(files: readonly string[]): readonly string[] {
  const options = [...SHORT_RUN, '-jar', jar, '--errors-only', '--format', 'json', ...files];
  const { stderr } = spawnSync('java', options, { encoding: 'utf8', maxBuffer: 1e8 });
  const { messages } = JSON.parse(stderr) as { readonly messages: readonly Message[] };
  return messages
    .filter(({ type, message }) => type === 'error' && !WANTED.some((pattern) => pattern.test(message)))
    .map(({ url = '', lastLine = 0, message }) => `${url.replace(/^.*\/dist\//, '')}:${lastLine} ${message}`);
}

describe.skipIf(!hasJava)('by the checker of the W3C', () => {
  test(
    'every kind of page is valid HTML, and one beside them that is not is found',
    { timeout: 120_000 },
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'fitpath-html-'));
      const wrong = join(folder, 'wrong.html');
      writeFileSync(wrong, '<!doctype html><html lang="en"><title>x</title><p><div>a</div></p>');
      const found = mistakes([...PAGES, wrong]);
      rmSync(folder, { recursive: true });
      expect(found.filter((mistake) => !mistake.includes('/wrong.html:'))).toEqual([]);
      expect(found).toHaveLength(1);
    },
  );
});
