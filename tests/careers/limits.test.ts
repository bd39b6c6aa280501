import { describe, expect, it } from 'vitest';
import { meets, trainingMonths } from '../../src/careers/narrow';
import { decodeStatePay } from '../../src/careers/pay/state-pay';
import { NO_LIMITS, type Limits } from '../../src/engine/limits';
import { decoded, shippedCareers } from './shipped';
import { smallFile } from './file';

const careers = await shippedCareers();
const row = (soc: string) => careers.row(soc) ?? -1;
const within = (limits: Partial<Limits>, soc: string) =>
  meets({ ...NO_LIMITS, ...limits }, careers, row(soc));
const left = (limits: Partial<Limits>) =>
  careers.soc.filter((_, at) => meets({ ...NO_LIMITS, ...limits }, careers, at));

const RECORDS = '29-2072.00';
const NURSES = '29-1141.00';
const ACTORS = '27-2011.00';

describe('limits on the list', () => {
  it('[M13] leave every career while nothing is asked', () => {
    expect(left({})).toHaveLength(923);
  });

  it('[M13] count training as the months after high school of the usual education', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((level) => trainingMonths(level))).toEqual([
      0, 0, 12, 12, 24, 48, 72, 96,
    ]);
    expect(trainingMonths(null)).toBeUndefined();
    // An apprenticeship is years of training, if paid.
    expect([trainingMonths(1, true), trainingMonths(5, true)]).toEqual([48, 48]);
    expect(within({ training: 12 }, '47-2111.00')).toBe(false);
    expect(within({ training: 12 }, RECORDS)).toBe(true);
    expect(within({ training: 11 }, RECORDS)).toBe(false);
    expect(within({ training: 24 }, NURSES)).toBe(false);
  });

  it('[M13] take the least pay, where the same dollars are enough', () => {
    const pay = careers.medianPay[row(RECORDS)] ?? 0;
    expect(within({ pay }, RECORDS)).toBe(true);
    expect(within({ pay: pay + 1 }, RECORDS)).toBe(false);
  });

  it('[M13] leave out careers of which pay is published by the hour only or not at all', () => {
    expect(careers.medianPay[row(ACTORS)]).toBeNull();
    expect(within({}, ACTORS)).toBe(true);
    expect(within({ pay: 0 }, ACTORS)).toBe(false);
    const small = decoded(smallFile());
    expect([0, 1, 2].map((at) => meets({ ...NO_LIMITS, zone: 5 }, small, at))).toEqual([true, true, false]);
  });

  it('[M13] take the most preparation, and tell patients by what is rated and not by estimates', () => {
    expect(within({ zone: 2 }, NURSES)).toBe(false);
    expect(within({ patients: 'with' }, NURSES)).toBe(true);
    expect(within({ patients: 'without' }, NURSES)).toBe(false);
    expect(within({ patients: 'without', health: true }, RECORDS)).toBe(true);
    for (const [soc, patients] of [
      [NURSES, 'with'],
      [RECORDS, 'without'],
    ] as const) {
      const estimated = { ...careers.estimated, care: new Set([row(soc)]) };
      expect(meets({ ...NO_LIMITS, patients }, careers, row(soc))).toBe(true);
      expect(meets({ ...NO_LIMITS, patients }, { ...careers, estimated }, row(soc))).toBe(false);
    }
  });

  it('[M13] tell patients by what work is about and by ratings together', () => {
    const whose = (patients: 'with' | 'without') => (name: string) =>
      left({ patients }).includes(careers.soc[careers.name.indexOf(name)] ?? '');
    const tended = [
      'Paramedic',
      'EMT',
      'ER doctor',
      'Cardiologist',
      'Orthopedic surgeon',
      'Phlebotomist',
      'Psychiatrist',
    ];
    const not = [
      'Pipelayer',
      'Air traffic controller',
      'Bike mechanic',
      'Parking enforcement officer',
      'Coroner',
      'Cashier',
    ];
    expect(tended.filter((name) => !whose('with')(name) || whose('without')(name))).toEqual([]);
    expect(not.filter((name) => whose('with')(name) || !whose('without')(name))).toEqual([]);
  });

  it('[M13] go by a state’s own pay, and leave out careers without a figure there', () => {
    const pay = new Map([
      [RECORDS, 30_000],
      [ACTORS, null],
    ]);
    const inState = (limits: Partial<Limits>, soc: string) =>
      meets({ ...NO_LIMITS, state: 'OH', ...limits }, careers, row(soc), pay);
    expect(inState({}, RECORDS)).toBe(true);
    expect(inState({ pay: 40_000 }, RECORDS)).toBe(false);
    expect(inState({}, ACTORS)).toBe(true);
    expect(inState({ pay: 0 }, ACTORS)).toBe(false);
    expect(inState({}, NURSES)).toBe(false);
    expect(within({ state: 'OH' }, NURSES)).toBe(true);
  });
});

describe('a state’s file', () => {
  const withPay = (pay: object) => ({ version: 1, state: 'OH', release: 'May 2025', pay });
  // Any number was taken for pay once, `1e999` in the file too, which is read as infinity.
  it.each<[unknown]>([
    [null],
    [{}],
    ['text'],
    [withPay({ x: 1 })],
    [withPay({ '29-2072.00': -51140 })],
    [withPay({ '29-2072.00': Infinity })],
  ])('is refused when it is %j', (json) => {
    expect(decodeStatePay(json)).toMatchObject({ ok: false });
  });
});
