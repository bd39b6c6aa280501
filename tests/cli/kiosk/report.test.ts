import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run } from '../../../src/cli/kiosk/run';
import { encodeExact } from '../../../src/modes/kiosk/counts/exact';
import { ended } from '../command';

const folder = await mkdtemp(join(tmpdir(), 'fitpath-counts-'));
afterAll(() => rm(folder, { recursive: true }));

/** A file of a booth where each of these was counted so often on one day. */
async function file(booth: string, counts: Readonly<Record<string, number>>): Promise<string> {
  const path = join(folder, `${booth}.json`);
  const days = new Map([['2026-11-28', new Map(Object.entries(counts))]]);
  await writeFile(path, encodeExact(booth, { days, earlier: new Map() }));
  return path;
}

it('reports on a fair without any number from one to four, as a text and as a table', async () => {
  const day = { 'hour/9/finished': 3, 'quiz/two-minutes/finished': 3, 'minutes/20': 3, 'unmet/29': 3 };
  const files = await Promise.all(
    ['B05', 'B06', 'B07'].map((booth) => file(booth, { ...day, 'career/29-1141.00': 3, 'offer/b12': 1 })),
  );
  const text = await ended(run(['report', ...files, join(folder, 'none.json')]));
  expect(text).toMatchObject({ status: 0 });
  expect(text.stderr).toContain('none.json');
  expect(text.stdout).toContain('2026-11-28: 9 quizzes begun, median 20 min');
  expect(text.stdout).toMatch(/^All +9 +9$/m);
  expect(text.stdout).toMatch(/^B07 +- +-$/m);
  expect(text.stdout).toContain('Registered nurse');
  expect(text.stdout).toMatch(/^Healthcare: practitioners and technicians +9$/m);
  expect(text.stdout).not.toContain('b12');
  const { stdout } = await ended(run(['report', '--csv', ...files]));
  const lines = stdout.trim().split('\r\n');
  expect(lines[0]).toBe('\uFEFFbooth,day,hour,quiz,measure,code,title,count'.trim());
  expect(lines).toContain(',2026-11-28,9,,started,,,9');
  expect(lines).toContain(',2026-11-28,,two-minutes,finished,,Your careers in two minutes,9');
  expect(lines.slice(1).filter((line) => /,[1-4]$/.test(line))).toEqual([]);
});

it('makes no report of fewer than five, and says so', async () => {
  const few = await file('B01', { 'hour/9/left': 4 });
  expect(await ended(run(['report', few]))).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('No report') as string,
  });
});
