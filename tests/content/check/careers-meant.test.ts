import { describe, expect, it } from 'vitest';
import { careerMeant } from '../../../src/content/check/check-careers';
import { parseQuiz } from '../../../src/content/check/parse-quiz';
import { shippedCareers } from '../../careers/shipped';
import { KNOWN, lines, QUIZ } from './fixture';

const careers = await shippedCareers();
const known = { ...KNOWN, careers: careers.soc, careerNames: careers };
const WELDERS = '51-4121.00';
const RECORDS = '29-2072.00';

describe('[Q6] the career that is meant', () => {
  it.each([
    ['51-4121.0', WELDERS],
    ['51-4121', WELDERS],
    ['514121', WELDERS],
    ['51-4121,00', WELDERS],
    ['51-4121.00 Welders', WELDERS],
    ['51-4121.99', WELDERS],
    ['29-2072', RECORDS],
    [' 29-2072.00 ', RECORDS],
    ['Medical Records Specialists', RECORDS],
    ['medical records specialist', RECORDS],
    ['Medical record specialist', RECORDS],
    ['Registered Nurses', '29-1141.00'],
    ['carpenters', '47-2031.00'],
  ])('by %s is %s', (typed, soc) => expect(careerMeant(typed, known)).toBe(soc));

  it.each(['', '  ', '99-9999.99', 'nobody of that name', 'x'.repeat(5000)])('by %s is none', (typed) =>
    expect(careerMeant(typed, known)).toBeUndefined(),
  );

  it('is always one that begins alike, where the last letters of a code are lost', () => {
    for (const soc of careers.soc)
      expect(careerMeant(soc.slice(0, -1), known)?.slice(0, 9)).toBe(soc.slice(0, 9));
  });

  it('is told by its code and its title, and put in by one tap', () => {
    const text = QUIZ.replace('"focus": "29-2072.00"', '"focus": "29-2072"').replace(
      '["29-", "31-9094"]',
      '"all"',
    );
    const parsed = parseQuiz('quizzes/small.json', text, known);
    expect(lines(parsed)).toEqual([
      'quizzes/small.json:8:3 focus: no such career as "29-2072"; did you mean "29-2072.00" (Medical Records Specialists)?',
    ]);
    expect(!parsed.ok && parsed.problems[0]?.mend?.words).toBe('Make it "29-2072.00"');
  });
});
