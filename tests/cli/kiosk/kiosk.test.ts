import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
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

it.each(['', 'pin', 'pin 12', 'pin abcd', 'pin 1234 5678', 'open'])(
  'says how it is used when it is misused: %j',
  async (words) => {
    const { stderr, stdout, status } = await ended(run(words.split(' ').filter(Boolean)));
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('npm run --silent kiosk -- pin DIGITS');
  },
);
