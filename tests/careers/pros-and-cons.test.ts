import { describe, expect, it } from 'vitest';
import { ENDS, madePoints, MOST_TRAITS } from '../../src/careers/pros-and-cons';
import { shippedCareers } from './shipped';

const careers = await shippedCareers();
const row = (soc: string) => careers.row(soc) ?? -1;
const points = (soc: string) => madePoints(careers, row(soc));
const about = (soc: string, id: string) => points(soc).find((point) => point.id === id);
const all = careers.soc.flatMap((_, at) => madePoints(careers, at).map((point) => ({ ...point, at })));

describe('good and hard sides made from figures', () => {
  it('[P1] pay counts from the top fifth and in the bottom fifth', () => {
    expect(about('29-1141.00', 'pay')).toMatchObject({
      pro: true,
      value: careers.medianPay[row('29-1141.00')],
    });
    expect(about('35-2021.00', 'pay')).toMatchObject({ pro: false });
    const pay = all.filter((point) => point.id === 'pay');
    const lowest = Math.min(...pay.filter((point) => point.pro).map((point) => point.value));
    const highest = Math.max(...pay.filter((point) => !point.pro).map((point) => point.value));
    expect(lowest).toBeGreaterThan(highest);
    for (const at of careers.soc.keys()) {
      const value = careers.medianPay[at] ?? null;
      if (value === null) continue;
      const made = pay.find((point) => point.at === at)?.pro;
      expect(made).toBe(value >= lowest ? true : value <= highest ? false : undefined);
    }
  });

  it('[P2] jobs that grow by 7 % or more are a good side, fewer jobs a hard one', () => {
    for (const [at, growth] of careers.growth.entries()) {
      const made = madePoints(careers, at).find((point) => point.id === 'growth')?.pro;
      expect(made).toBe(growth === null ? undefined : growth >= 7 ? true : growth < 0 ? false : undefined);
    }
  });

  it('[P3] openings count by fifths like pay', () => {
    expect(about('29-1141.00', 'openings')).toMatchObject({ pro: true });
    expect(all.some((point) => point.id === 'openings' && !point.pro)).toBe(true);
  });

  it('[P4] up to a certificate is a good side, from a master’s degree on a hard one', () => {
    for (const [at, level] of careers.education.entries()) {
      const made = madePoints(careers, at).find((point) => point.id === 'education')?.pro;
      expect(made).toBe(level === null ? undefined : level <= 3 ? true : level >= 6 ? false : undefined);
    }
  });

  it('[P5] a trait counts from 70 up and from 30 down, at most five, on the side that is written down', () => {
    const traits = all.filter((point) => 'trait' in point.about);
    expect(traits.length).toBeGreaterThan(1000);
    for (const { about: own, value, pro } of traits) {
      if (!('trait' in own)) continue;
      expect(own.pole === 'high' ? value >= 70 : value <= 30).toBe(true);
      expect(pro).toBe(ENDS[own.trait]?.[own.pole]);
    }
    const most = careers.soc.map((_, at) => madePoints(careers, at).filter((p) => 'trait' in p.about).length);
    expect(Math.max(...most)).toBe(MOST_TRAITS);
    expect(Object.keys(ENDS).sort()).toEqual(Object.keys(careers.positions).sort());
  });

  it('[P6] an estimated position makes no point, and a group’s figure names the group', () => {
    for (const { about: own, at } of all) {
      if ('trait' in own) expect(careers.estimated[own.trait]?.has(at)).toBe(false);
    }
    expect(about('11-3031.03', 'pay')).toMatchObject({ group: { title: 'Financial Managers' } });
  });
});
