import { describe, expect, it } from 'vitest';
import { readOptions, usualOptions } from '../../../src/modes/kiosk/options';

const KNOWN = ['two-minutes', 'medical-records'];
const read = (file: unknown, query = '') => readOptions(file, new URLSearchParams(query), KNOWN);

describe('the options of a booth', () => {
  it('are the usual ones where nothing is said', () => {
    expect(read(undefined)).toEqual({ options: usualOptions, problems: [] });
    expect(usualOptions.idle).toBe(60);
  });

  it('come from the file, and over it from the address', () => {
    const pin = 'A'.repeat(64);
    const file = { quiz: ['two-minutes'], idle: 90, organiser: 'Lakeside Library', print: true, pin };
    expect(read(file).options).toEqual({
      ...usualOptions,
      ...{ quizzes: ['two-minutes'], idle: 90, organiser: 'Lakeside Library', print: true },
      pin: 'a'.repeat(64),
    });
    const { options, problems } = read(
      file,
      'quiz=medical-records&quiz=two-minutes&idle=45&organiser=%20City%20%20Hall&logo=logos/city.svg&public=https://fit.example/app/',
    );
    expect(problems).toEqual([]);
    expect(options).toMatchObject({
      ...{ quizzes: ['medical-records', 'two-minutes'], idle: 45, organiser: 'City Hall' },
      ...{ logo: 'logos/city.svg', address: 'https://fit.example/app', print: true },
    });
  });

  it.each([
    ['quiz', 'quiz=no-such-quiz'],
    ['idle', 'idle=5'],
    ['idle', 'idle=soon'],
    ['idle', 'idle=99999'],
    ['organiser', 'organiser=%20'],
    ['logo', 'logo=https://elsewhere.example/a.png'],
    ['logo', 'logo=//elsewhere.example/a.png'],
    ['logo', 'logo=../../secret.png'],
    ['logo', 'logo=data:text/html,x'],
    ['logo', 'logo=javascript:alert(1)'],
    ['public', 'public=http://plain.example'],
    ['public', 'public=somewhere'],
    ['public', 'public=https://me:word@fit.example'],
    ['pin', 'pin=1234'],
    ['print', 'print=maybe'],
  ])('report a %s that makes no sense and keep what held: %s', (option, query) => {
    const { options, problems } = read({ organiser: 'Lakeside Library', idle: 90 }, query);
    expect(options).toEqual({ ...usualOptions, organiser: 'Lakeside Library', idle: 90 });
    expect(problems.map((problem) => problem.option)).toEqual([option]);
  });

  it.each([['text'], [[1, 2]], [7]])('report a file that holds no options: %s', (file) => {
    expect(read(file)).toMatchObject({ options: usualOptions, problems: [{ option: 'file' }] });
  });

  it('report every bad value of a file, and never show a long one whole', () => {
    const { problems } = read({ idle: null, quiz: 3, logo: 'x'.repeat(300_000), print: {} });
    expect(problems.map(({ option }) => option).sort()).toEqual(['logo', 'print', 'quiz']);
    for (const { value } of problems) expect(value.length).toBeLessThan(70);
  });
});
