import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { careerAt } from '../../../src/careers/career';
import { madePoints } from '../../../src/careers/pros-and-cons';
import { growthWords, roundPay } from '../../../src/pages/career/head/tile-words';
import { reportedWords, usualWords } from '../../../src/pages/career/way/usual-words';
import { doorsOf } from '../../../src/pages/career/week/doors';
import { content } from '../open';

const careers = await content.careers();

describe('figures in everyday words', () => {
  it('are never farther from the published one than half a thousand, or half a dollar an hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 15_000, max: 239_200 }), (value) => {
        const said = Number(roundPay({ value, unit: 'dollars-a-year' }).replace(/[$,]/g, ''));
        expect(Math.abs(said - value)).toBeLessThanOrEqual(500);
      }),
    );
    expect(roundPay({ value: 24.28, unit: 'dollars-an-hour' })).toBe('$24');
  });

  it('jobs that get fewer always shrink, and those that get more always grow', () => {
    fc.assert(
      fc.property(fc.double({ min: -60, max: 60, noNaN: true }), (percent) => {
        const said = growthWords(percent);
        expect(said.startsWith('Shrinking')).toBe(percent < 0);
        expect(said.startsWith('Growing')).toBe(percent > 0);
      }),
    );
    expect([7, 3, 0.1, 0, -0.1, -3].map(growthWords)).toEqual([
      ...['Growing fast', 'Growing', 'Growing slowly', 'Holding steady', 'Shrinking slowly', 'Shrinking'],
    ]);
  });

  it('no career grows fast by its tile and shrinks by its hard sides', () => {
    for (const [row] of careers.soc.entries()) {
      const growth = madePoints(careers, row).find(({ id, half }) => id === 'growth' && !half);
      if (growth) expect(growthWords(growth.value)).toMatch(growth.pro ? /^Growing fast$/ : /^Shrinking/);
    }
  });

  it('each term of the publishers for schooling, experience and training has words of ours', async () => {
    const details = await Promise.all(careers.soc.map((soc) => content.details(soc)));
    const terms = new Set(
      details.flatMap((one) => [
        ...[one?.outlook?.education, one?.outlook?.experience, one?.outlook?.training],
      ]),
    );
    const alike = ['Apprenticeship', 'Less than 5 years', '5 years or more'];
    for (const term of terms)
      if (term && !alike.includes(term)) expect(usualWords(term), term).not.toBe(term);
    const reported = new Set(
      details.flatMap((one) => one?.reportedEducation.map((row) => row.education) ?? []),
    );
    expect(reported.size).toBe(12);
    for (const term of reported) expect(reportedWords(term), term).not.toBe(term);
  });
});

describe('the official pages on a career', () => {
  const doors = async (soc: string) => {
    const details = (await content.details(soc))!;
    return Object.fromEntries(
      doorsOf(careerAt(careers, careers.row(soc)!), details).map(({ id, to }) => [id, to]),
    );
  };

  it('are addressed by its code', async () => {
    expect(await doors('47-2111.00')).toEqual({
      apprenticeship:
        'https://www.apprenticeship.gov/apprenticeship-occupations/listings?occupationCode=47-2111.00',
      myNextMove: 'https://www.mynextmove.org/profile/summary/47-2111.00',
      careerOneStop:
        'https://www.careeronestop.org/Toolkit/Careers/Occupations/occupation-profile.aspx?keyword=Electricians&onetcode=47211100&location=UNITED+STATES',
      handbook: 'https://www.bls.gov/ooh/construction-and-extraction/electricians.htm',
    });
  });

  it('stand there only where there are such pages', async () => {
    expect(await doors('29-1141.00')).not.toHaveProperty('apprenticeship');
    expect(await doors('11-1031.00')).not.toHaveProperty('handbook');
    expect(Object.keys(await doors('11-1031.00'))).toEqual(['myNextMove', 'careerOneStop']);
  });
});
