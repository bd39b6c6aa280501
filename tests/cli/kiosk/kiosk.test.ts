import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/kiosk/run';
import { readOptions } from '../../../src/modes/kiosk/read-options';
import { hashPin } from '../../../src/modes/kiosk/staff/pin';
import { ended } from '../command';

it('prints the hash of a PIN as kiosk.json takes it and the booth makes it', async () => {
  const command = ['--import', 'tsx', 'src/cli/kiosk/main.ts', 'pin', '2468'];
  const { stdout, status } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout.trim()).toBe(await hashPin('2468'));
  expect(stdout.trim()).not.toBe(await hashPin('2469'));
  const { options, problems } = readOptions({ pin: stdout.trim() }, new URLSearchParams(), [], []);
  expect(problems).toEqual([]);
  expect(options.pin).toBe(stdout.trim());
});

it.each([
  '',
  'pin',
  'pin 12',
  'pin abcd',
  'pin 1234 5678',
  'open',
  'check --all',
  'check a b',
  'report',
  'report --csv',
  'report a --json',
])('says how it is used when it is misused: %j', async (words) => {
  const { stderr, stdout, status } = await ended(run(words.split(' ').filter(Boolean)));
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('npm run --silent kiosk -- pin DIGITS');
});

describe('a booth’s options', () => {
  /** Checks options that stand in a folder of their own, beside these files. */
  async function checked(options: unknown, ...beside: readonly string[]) {
    const folder = await mkdtemp(join(tmpdir(), 'fitpath-kiosk-'));
    await mkdir(join(folder, 'fair'));
    for (const name of beside)
      await writeFile(join(folder, name), '{"version": 1, "name": "A", "offers": []}');
    const text = typeof options === 'string' ? options : JSON.stringify(options, null, 1);
    await writeFile(join(folder, 'kiosk.json'), text);
    const { status, stdout } = await ended(run(['check', join(folder, 'kiosk.json')]));
    return { status, lines: stdout.trimEnd().replaceAll(`${folder}/`, '').split('\n') };
  }

  it('that are shipped are right, and what they go without is told', async () => {
    const { status, stdout } = await ended(run(['check']));
    expect(status).toBe(0);
    expect(stdout).toContain('warning: no "pin"');
    expect(stdout).toMatch(/public\/kiosk\.json: no problems\n$/);
  });

  it('are told every mistake of, with its place and what would be right', async () => {
    const { status, lines } = await checked({
      quizes: [],
      quiz: ['two-minutes', 'medical-record', 'x'],
      idle: 5,
      logo: 'logos/city.svg',
      public: 'http://fit.example',
      pin: '2468',
      languages: ['en', 'xx'],
      fair: 'city',
      setup: true,
    });
    expect(status).toBe(1);
    expect(lines.filter((line) => !line.includes('warning'))).toEqual([
      'kiosk.json:2:2 quizes: there is no such option; did you mean "quiz"?',
      'kiosk.json:5:3 quiz[1]: cannot be "medical-record"; did you mean "medical-records"?',
      expect.stringMatching(/^kiosk\.json:6:3 quiz\[2\]: cannot be "x"; wanted: .*two-minutes/),
      'kiosk.json:8:2 idle: cannot be "5"; wanted: seconds, 15 to 600',
      'kiosk.json:9:2 logo: there is no logos/city.svg',
      'kiosk.json:10:2 public: cannot be "http://fit.example"; wanted: the address of the site, which begins with https://',
      'kiosk.json:11:2 pin: cannot be "2468"; wanted: what "npm run --silent kiosk -- pin DIGITS" prints',
      expect.stringMatching(/^kiosk\.json:14:3 languages\[1\]: cannot be "xx"/),
      'kiosk.json:16:2 fair: there is no fair/city.json',
      expect.stringMatching(/^kiosk\.json:17:2 setup: there is no such option/),
    ]);
  });

  it('may name a page of ours, which is told; a logo that is there and a fair are looked at', async () => {
    const pin = await hashPin('2468');
    const right = { public: 'https://fit.example/kiosk', logo: 'city.svg', pin };
    expect(await checked(right, 'city.svg')).toEqual({
      status: 0,
      lines: [
        'kiosk.json:2:2 warning: public: is taken for https://fit.example, the site’s own; better write that',
        'kiosk.json: no problems',
      ],
    });
    const { status, lines } = await checked({ ...right, fair: 'city' }, 'city.svg', 'fair/city.json');
    expect(status).toBe(1);
    expect(lines.at(-1)).toMatch(/^fair\/city\.json:1:\d+ offers/);
  });

  it('that are no options, or no JSON, or not there, are told as such', async () => {
    expect((await checked([])).lines[0]).toMatch(/^kiosk\.json:1:1 a booth’s options are an object/);
    expect(await checked('{"quiz": ["two-minutes"')).toMatchObject({ status: 1 });
    const { status, stdout } = await ended(run(['check', 'nowhere/kiosk.json']));
    expect([status, stdout]).toEqual([1, expect.stringContaining('nowhere/kiosk.json')]);
  });
});
