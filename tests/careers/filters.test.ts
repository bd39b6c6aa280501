import { describe, expect, it } from 'vitest';
import { isHealthWork } from '../../src/careers/care';
import { meets, type Wishes } from '../../src/careers/narrow';
import { byMajorGroup, majorGroupOf } from '../../src/careers/major-groups';
import { sortByFigure, SORT_FIGURES } from '../../src/careers/sorts';
import { shippedCareers } from './shipped';

const careers = await shippedCareers();
const rows = careers.soc.map((_, row) => row);
const at = (soc: string) => careers.row(soc) ?? -1;
const NONE: Wishes = { schooling: null, pay: null, zone: null, health: false };

describe('filters', () => {
  it('that ask for nothing leave every career', () => {
    expect(rows.every((row) => meets(NONE, careers, row))).toBe(true);
  });

  it('leave out a career without the figure that is asked about', () => {
    const legislators = at('11-1031.00');
    expect(careers.medianPay[legislators]).toBeNull();
    expect(meets({ ...NONE, pay: 0 }, careers, legislators)).toBe(false);
    const unknown = rows.filter((row) => careers.medianPay[row] === null);
    expect(unknown.filter((row) => meets({ ...NONE, pay: 1 }, careers, row))).toEqual([]);
  });

  it('keep what just meets them', () => {
    const coder = at('29-2072.00');
    const pay = careers.medianPay[coder] ?? 0;
    expect(meets({ ...NONE, pay }, careers, coder)).toBe(true);
    expect(meets({ ...NONE, pay: pay + 1 }, careers, coder)).toBe(false);
    const schooling = careers.education[coder] ?? 0;
    expect(meets({ ...NONE, schooling }, careers, coder)).toBe(true);
    expect(meets({ ...NONE, schooling: schooling - 1 }, careers, coder)).toBe(false);
    const zone = careers.jobZone[coder] ?? 0;
    expect(meets({ ...NONE, zone }, careers, coder)).toBe(true);
    expect(meets({ ...NONE, zone: zone - 1 }, careers, coder)).toBe(false);
  });

  it('take for health work both health groups, and what is rated so', () => {
    expect(isHealthWork(careers, at('29-2072.00'))).toBe(true);
    expect(isHealthWork(careers, at('31-9091.00'))).toBe(true);
    expect(isHealthWork(careers, at('11-9111.00'))).toBe(true);
    expect(isHealthWork(careers, at('23-1011.00'))).toBe(false);
  });
});

describe('sorting by a figure', () => {
  it.each(SORT_FIGURES)('%s: each career once, and only its own figures are ranked', (figure) => {
    const { own, shared, without } = sortByFigure(rows, figure, careers);
    expect([...own, ...shared, ...without].sort((a, b) => a - b)).toEqual(rows);
    const values = own.map((row) => careers[figure][row] ?? NaN);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    const table = figure === 'medianPay' ? 'wages' : 'projections';
    expect(own.filter((row) => careers.group(table, row))).toEqual([]);
    expect(shared.every((row) => careers.group(table, row))).toBe(true);
    expect(without.every((row) => careers[figure][row] === null)).toBe(true);
  });
});

describe('major groups', () => {
  it('hold every career exactly once', () => {
    const held = byMajorGroup(rows, careers).flatMap((entry) => entry.rows);
    expect([...held].sort((a, b) => a - b)).toEqual(rows);
    expect(majorGroupOf('55-1011.00')).toBeUndefined();
  });
});
