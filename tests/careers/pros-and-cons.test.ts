import { describe, expect, it } from 'vitest';
import { ENDS, madePoints, MOST_TRAITS } from '../../src/careers/pros-and-cons';
import { shippedCareers } from './shipped';

const careers = await shippedCareers();
const row = (soc: string) => careers.row(soc) ?? -1;
const points = (soc: string) => madePoints(careers, row(soc));
const about = (soc: string, id: string) => points(soc).find((point) => point.id === id);
const all = careers.soc.flatMap((_, at) => madePoints(careers, at).map((point) => ({ ...point, at })));
/** Without those that only fill a side [P8]. */
const strong = all.filter(({ half }) => half === undefined);

describe('good and hard sides made from figures', () => {
  it('[P1] pay counts from the top fifth and in the bottom fifth', () => {
    expect(about('29-1141.00', 'pay')).toMatchObject({
      pro: true,
      value: careers.medianPay[row('29-1141.00')],
    });
    expect(about('35-2021.00', 'pay')).toMatchObject({ pro: false });
    const pay = strong.filter((point) => point.id === 'pay');
    const lowest = Math.min(...pay.filter((point) => point.pro).map((point) => point.value));
    const highest = Math.max(...pay.filter((point) => !point.pro).map((point) => point.value));
    expect(lowest).toBeGreaterThan(highest);
    for (const at of careers.soc.keys()) {
      const value = careers.medianPay[at] ?? null;
      if (value === null) continue;
      const made = pay.find((point) => point.at === at)?.pro;
      const good = careers.group('wages', at) ? undefined : true;
      expect(made).toBe(value >= lowest ? good : value <= highest ? false : undefined);
    }
  });

  it('[P2] jobs that grow by 7 % or more are a good side, fewer jobs a hard one', () => {
    for (const [at, growth] of careers.growth.entries()) {
      const made = strong.find((point) => point.at === at && point.id === 'growth')?.pro;
      const good = careers.group('projections', at) ? undefined : true;
      expect(made).toBe(growth === null ? undefined : growth >= 7 ? good : growth < 0 ? false : undefined);
    }
  });

  it('[P3] openings count by fifths like pay', () => {
    expect(about('29-1141.00', 'openings')).toMatchObject({ pro: true });
    expect(all.some((point) => point.id === 'openings' && !point.pro)).toBe(true);
  });

  it('[P4] up to a certificate is a good side, from a bachelor’s degree on a hard one', () => {
    for (const [at, level] of careers.education.entries()) {
      const made = madePoints(careers, at).find((point) => point.id === 'education')?.pro;
      const good = careers.group('jobs', at) ? undefined : true;
      expect(made).toBe(level === null ? undefined : level <= 3 ? good : level >= 5 ? false : undefined);
    }
  });

  it('[P5] a trait counts from 70 up and from 30 down, at most five, on the side that is written down; nearer to the middle only where that side would be empty', () => {
    const traits = all.filter((point) => 'trait' in point.about);
    expect(traits.length).toBeGreaterThan(1000);
    for (const { about: own, value, pro, at } of traits) {
      if (!('trait' in own)) continue;
      const far = own.pole === 'high' ? value >= 70 : value <= 30;
      const fills = own.pole === 'high' ? value >= 58 : value <= 42;
      const alone = () => all.filter((point) => point.at === at && point.pro === pro).length === 1;
      expect(far || (fills && alone())).toBe(true);
      expect(pro).toBe(ENDS[own.trait]?.[own.pole]);
    }
    const most = careers.soc.map((_, at) => madePoints(careers, at).filter((p) => 'trait' in p.about).length);
    // A side that would be empty may get one more.
    expect([MOST_TRAITS, MOST_TRAITS + 1]).toContain(Math.max(...most));
    expect(Object.keys(ENDS).sort()).toEqual(Object.keys(careers.positions).sort());
  });

  it('[P6] a trait whose words do not hold makes no point, and a group’s figure names the group and is never good', () => {
    for (const { about: own, at, group, pro } of all) {
      if ('trait' in own) expect(careers.unsaid[own.trait]?.has(at)).toBe(false);
      expect(pro && group !== undefined).toBe(false);
    }
    expect(about('11-3031.03', 'pay')).toBeUndefined();
    expect(about('11-3031.03', 'education')).toMatchObject({ group: { title: 'Financial Managers' } });
  });

  it('[P7] fewer than 5,000 jobs of its own are a hard side of a career', () => {
    const rare = all.filter((point) => point.id === 'jobs');
    expect(rare.map(({ at }) => careers.name[at])).toContain('Wood patternmaker');
    for (const { at, pro, value } of rare) {
      expect([pro, value < 5, careers.group('jobs', at)]).toEqual([false, true, undefined]);
    }
  });

  it('[P8] hardly a career has a side that stays empty', () => {
    const empty = (side: boolean) =>
      careers.name.filter((_, at) => madePoints(careers, at).every(({ pro }) => pro !== side));
    expect(empty(true).length).toBeLessThanOrEqual(6);
    expect(empty(false).length).toBeLessThanOrEqual(1);
  });
});
