import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { careerAt, decodeCareers } from '../../../src/careers/career';
import { compileCareers } from '../../../src/cli/data/compile';
import { parseElements, TRAITS_FILE } from '../../../src/cli/data/onet/elements';
import { toJson } from '../../../src/cli/data/write/write';

const SOURCES = '../shared/data';
const text = readFileSync('public/data/careers.json', 'utf8');
const elements = parseElements(readFileSync(TRAITS_FILE, 'utf8'));
const decoded = decodeCareers(JSON.parse(text));
if (!decoded.ok) throw new Error(decoded.problem);
const { careers } = decoded;
const career = (soc: string) => careerAt(careers, careers.row(soc) ?? -1);

describe('the committed dataset', () => {
  it.skipIf(!existsSync(SOURCES))('is what the compiler makes of the sources, byte for byte', () => {
    expect(toJson(compileCareers(SOURCES, elements)) === text).toBe(true);
  });

  it('has 923 careers and the traits of traits.json in their order', () => {
    expect(careers.soc).toHaveLength(923);
    expect(Object.keys(careers.positions)).toEqual(elements.map(({ id }) => id));
  });

  it('tells of Medical Records Specialists what the sources print', () => {
    const records = career('29-2072.00');
    expect(records.title).toBe('Medical Records Specialists');
    const row = careers.row('29-2072.00') ?? -1;
    expect(Object.values(careers.interests ?? {}).map((column) => column[row])).toEqual([
      2.86, 4.33, 1, 3.38, 1.88, 6.97,
    ]);
    expect(records.jobZone?.value).toBe(3);
    expect(records.education?.value).toBe('Postsecondary nondegree award');
    expect(records.medianPay).toEqual({ value: 51140, unit: 'dollars-a-year', table: 'wages' });
    expect(records.employees?.value).toBe(194720);
    expect(records.jobs).toEqual({ value: 194.8, unit: 'thousand-jobs', table: 'jobs' });
    expect(records.growth).toEqual({ value: 7.1, unit: 'percent', table: 'projections' });
    expect(records.openings).toEqual({ value: 14.2, unit: 'thousand-openings-a-year', table: 'projections' });
  });

  it('marks the fourteen of its positions that nobody has rated', () => {
    const estimated = Object.entries(career('29-2072.00').positions).filter(
      ([, { from }]) => from === 'related',
    );
    expect(estimated).toHaveLength(14);
  });

  it('knows 173 careers with the pay of their group only and two without any', () => {
    const rows = careers.soc.map((_, row) => row);
    const kinds = rows.filter((row) => !careers.soc[row]?.endsWith('.00'));
    expect(kinds).toHaveLength(149);
    expect(rows.filter((row) => careers.group('wages', row) !== undefined)).toHaveLength(173);
    expect(
      rows.filter((row) => careerAt(careers, row).medianPay === null).map((row) => careers.soc[row]),
    ).toEqual(['11-1031.00', '45-3031.00']);
    expect(career('29-2012.01').medianPay?.group?.code).toBe('29-2010');
  });

  it('places 873 careers by their own ratings on every trait', () => {
    const estimated = Object.values(careers.estimated);
    expect(careers.soc.filter((_, row) => estimated.every((rows) => !rows.has(row)))).toHaveLength(873);
  });

  it.each(Object.entries(careers.positions))('has 50 for the average career on %s', (trait, column) => {
    const rated = column.filter((_, row) => !careers.estimated[trait]?.has(row));
    const mean = rated.reduce((sum, position) => sum + position, 0) / rated.length;
    // Clipping moves the mean where a few careers stand far out, as artists do on "creative".
    expect(Math.abs(mean - 50)).toBeLessThan(2);
  });

  it('places careers where people would look for them', () => {
    const nurse = career('29-1141.03').positions;
    for (const trait of ['care', 'health', 'emotional', 'pressure']) {
      expect(nurse[trait]?.value).toBeGreaterThanOrEqual(90);
    }
    expect(career('15-1252.00').positions['tech']?.value).toBe(100);
    expect(career('27-1024.00').positions['creative']?.value).toBe(100);
    expect(career('47-2031.00').positions['desk']?.value).toBeLessThan(15);
    expect(career('29-2072.00').positions['organized']?.value).toBe(100);
  });
});
