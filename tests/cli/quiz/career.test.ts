import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/quiz/run';
import { ended } from '../command';

const career = (...words: readonly string[]) => ended(run(['career', ...words]));

describe('quiz -- career', () => {
  it('prints where a career stands, farthest from the middle first, as the guide says of welders', async () => {
    const { status, stdout } = await career('welder');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^51-4121\.00 Welder \(Welders, .*\)\nTopics: engines, /);
    const rows = stdout.trim().split('\n').slice(4);
    expect(rows).toHaveLength(20);
    const at = new Map(rows.map((row) => row.split(/\s+/)).map(([trait, position]) => [trait, position]));
    const guide = readFileSync('quizzes/README.md', 'utf8').replace(/\s+/g, ' ');
    const [, ...told] =
      /welders stand at (\d+) of 100 on `(\w+)`, at (\d+) on `(\w+)` and at (\d+) on `(\w+)`/.exec(guide)!;
    const [, rest] = /On `routine` they stand at (\d+)/.exec(guide)!;
    for (const place of [0, 2, 4]) expect(at.get(told[place + 1])).toBe(told[place]);
    expect(at.get('routine')).toBe(rest);
    expect(await career('51-4121.00')).toEqual(await career('WELDER'));
  });

  it('lists the codes of words that several careers have, and says where none has them', async () => {
    const nurses = await career('nurse');
    expect(nurses.stdout).toMatch(/^29-1141\.00 Registered nurse .*\n/);
    expect((await career('e')).stdout.trim().split('\n')).toHaveLength(21);
    expect(await career('wizard')).toMatchObject({ status: 1, stderr: expect.stringContaining('"wizard"') });
    expect((await career()).status).toBe(2);
  });

  it('says what is an estimate', async () => {
    expect((await career('29-1141.02')).stdout.includes('(an estimate)')).toBe(false);
    expect((await career('crematory', 'operator')).stdout).toContain('39-4012.00');
  });
});
