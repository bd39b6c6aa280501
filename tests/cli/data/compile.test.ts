import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { careerAt, decodeCareers, type Careers } from '../../../src/careers/career';
import { compileCareers } from '../../../src/cli/data/compile';
import { toJson } from '../../../src/cli/data/write/write';
import { CAREERS, TRAITS, UNRATED, writeSources } from './fixture';

let sources: ReturnType<typeof writeSources>;
beforeEach(() => {
  sources = writeSources();
});
afterEach(() => {
  sources.remove();
});

function compile(): Careers {
  const decoded = decodeCareers(JSON.parse(toJson(compileCareers(sources.folder, TRAITS))));
  if (!decoded.ok) throw new Error(decoded.problem);
  return decoded.careers;
}

function career(soc: string) {
  const careers = compile();
  return careerAt(careers, careers.row(soc) ?? -1);
}

describe('the compiled dataset', () => {
  it('has the careers with interests in the order of their codes', () => {
    const careers = compile();
    expect(careers.soc).toEqual(Object.keys(CAREERS));
    expect(careers.title).toEqual(Object.values(CAREERS));
  });

  it('is the same, byte for byte, however the rows of a source are ordered', () => {
    const before = toJson(compileCareers(sources.folder, TRAITS));
    for (const file of [
      'onet-30.1/Interests.txt',
      'onet-26/work-context.tsv',
      'bls/oews-national-2025.tsv',
    ]) {
      sources.change(file, (text) => {
        const [header = '', ...rows] = text.trimEnd().split('\n');
        return [header, ...rows.reverse(), ''].join('\n');
      });
    }
    expect(toJson(compileCareers(sources.folder, TRAITS))).toBe(before);
  });

  it("says the group's code and title where a figure is published only for a wider group", () => {
    const group = { code: '11-3031', title: 'Financial Managers' };
    const fund = career('11-3031.03');
    expect(fund.medianPay).toEqual({ value: 166570, unit: 'dollars-a-year', table: 'wages', group });
    expect([fund.jobs?.group, fund.growth?.group, fund.education?.group]).toEqual([group, group, group]);
    expect(career('13-1021.00').jobs?.group).toEqual({
      code: '13-1020',
      title: 'Buyers and Purchasing Agents',
    });
  });

  it('gives the occupation itself its own figures, also where kinds of it are described beside', () => {
    expect(career('11-3031.00').medianPay).toEqual({ value: 166570, unit: 'dollars-a-year', table: 'wages' });
  });

  it('keeps pay that is published by the hour only apart from pay by the year', () => {
    expect(career('27-2011.00').medianPay).toEqual({ value: 29.05, unit: 'dollars-an-hour', table: 'wages' });
    const careers = compile();
    const row = careers.row('27-2011.00') ?? -1;
    expect([careers.medianPay[row], careers.medianPayHourly[row]]).toEqual([null, 29.05]);
  });

  it('says "at least" where the publisher does', () => {
    const doctor = career('29-1211.00');
    expect(doctor.medianPay).toEqual({
      value: 239200,
      unit: 'dollars-a-year',
      table: 'wages',
      atLeast: true,
    });
    expect(doctor.employees).toBeNull();
  });

  it('has no figure where none is released or published, and never a zero for it', () => {
    expect(career('51-2011.00').medianPay).toBeNull();
    const fishing = career('45-3031.00');
    expect([fishing.medianPay, fishing.employees, fishing.openings, fishing.education]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(fishing.growth?.value).toBe(-3.1);
  });

  it('estimates an unrated position from the first five related careers by index, and says so', () => {
    const careers = compile();
    const nearest = ['11-3031.00', '13-1021.00', '11-3031.03', '27-2011.00', '29-1211.00'];
    const values = nearest.map((soc) => careers.positions['precise']?.[careers.row(soc) ?? -1] ?? Number.NaN);
    const mean = values.reduce((sum, position) => sum + position, 0) / 5;
    const { value = Number.NaN, from } = career(UNRATED).positions['precise'] ?? {};
    expect(from).toBe('related');
    // Half a point of rounding on either side.
    expect(Math.abs(value - mean)).toBeLessThanOrEqual(1);
    expect(career(UNRATED).positions['hands']?.from).toBe('ratings');
  });

  it('carries the years in which the ratings behind a trait were collected', () => {
    const { collected, tables } = compile();
    expect(collected['hands']).toEqual({ from: 2010, to: 2010, undated: [] });
    expect(collected['desk']).toEqual({ from: 2021, to: 2022, undated: ['work-context'] });
    expect(tables.interests.collected).toEqual({ from: 2010, to: 2015 });
    expect(tables['work-context'].inferred).toBe(true);
  });
});
