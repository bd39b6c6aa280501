import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Careers } from '../../src/careers/career';
import { GRADES, gradeProspects } from '../../src/careers/prospects';
import { smallFile } from './file';
import { decoded, shippedCareers } from './shipped';

const codes = (count: number) => Array.from({ length: count }, (_, i) => `11-${String(1000 + i)}.00`);

/** Careers with these projections and nothing else that matters; jobs are 100 thousand each. */
function projected(growth: readonly number[], openings: readonly number[], groups: unknown[] = []): Careers {
  const all = growth.map(() => 1);
  const zeros = growth.map(() => 0);
  const file = smallFile();
  return decoded({
    ...file,
    groups,
    soc: codes(growth.length),
    title: codes(growth.length),
    ...{ jobZone: all, education: zeros, medianPay: all, medianPayHourly: all, employees: all },
    payAtLeast: [],
    jobs: growth.map(() => 100),
    growth,
    openings,
    interests: Object.fromEntries(Object.keys(file.interests).map((id) => [id, all])),
    positions: { desk: all, care: all },
    estimated: {},
  });
}

const ramp = (length: number) => Array.from({ length }, (_, i) => i + 1);
const gradesOf = (careers: Careers) => careers.soc.map((_, row) => gradeProspects(careers)(row)?.grade);

describe('the prospects grade', () => {
  it('gives each of thirteen projections a grade of its own, the best A+', () => {
    expect(gradesOf(projected(ramp(13), ramp(13)))).toEqual([...GRADES].reverse());
  });

  it('holds a thirteenth of the projections in each grade', () => {
    const grades = gradesOf(projected(ramp(130), ramp(130)));
    for (const grade of GRADES) expect(grades.filter((own) => own === grade)).toHaveLength(10);
    expect([grades[119], grades[120]]).toEqual(['A', 'A+']);
  });

  it('counts growth twice against openings for each job', () => {
    // Places by growth 1/6, 3/6, 5/6 and by openings 5/6, 3/6, 1/6: means 7/18, 9/18, 11/18.
    expect(gradesOf(projected([-1, 0, 1], [9, 8, 7]))).toEqual(['C-', 'B', 'A+']);
  });

  it('gives equal projections equal grades', () => {
    expect(gradesOf(projected([5, 5, 5], [1, 1, 1]))).toEqual(['A+', 'A+', 'A+']);
  });

  it('counts a projection once, however many careers share it, and says whose grade it is', () => {
    const alone = gradesOf(projected([1, 2, 3], [1, 2, 3]));
    const group = { table: 'projections', code: '11-1002', title: 'Managers', rows: [3, 4, 5, 6] };
    const careers = projected([1, 2, 3, 3, 3, 3, 3], [1, 2, 3, 3, 3, 3, 3], [group]);
    expect(gradesOf(careers).slice(0, 3)).toEqual(alone);
    expect(gradeProspects(careers)(3)).toEqual({
      grade: 'A+',
      group: { code: '11-1002', title: 'Managers' },
    });
    expect(gradeProspects(careers)(2)).toEqual({ grade: 'A+' });
  });

  it('is absent where a figure is, and for a row that is not there', () => {
    const careers = decoded({ ...smallFile(), growth: [1, null, 7.1], jobs: [1, 2, 0] });
    expect([0, 1, 2, 9].map((row) => gradeProspects(careers)(row)?.grade)).toEqual([
      'A+',
      ...[undefined, undefined, undefined],
    ]);
  });

  it('never falls when growth or openings rise', () => {
    const figures = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.nat(50)), { minLength: 2 });
    fc.assert(
      fc.property(figures, (rows) => {
        const grades = gradesOf(
          projected(
            rows.map(([growth]) => growth),
            rows.map(([, openings]) => openings),
          ),
        ).map((grade) => GRADES.indexOf(grade ?? 'F'));
        for (const [i, [growth, openings]] of rows.entries()) {
          for (const [j, [otherGrowth, otherOpenings]] of rows.entries()) {
            if (growth >= otherGrowth && openings >= otherOpenings) {
              expect(grades[i]).toBeLessThanOrEqual(grades[j]!);
            }
          }
        }
      }),
    );
  });
});

describe('the shipped careers', () => {
  let careers: Careers;
  beforeAll(async () => {
    careers = await shippedCareers();
  });
  const grade = (soc: string) => gradeProspects(careers)(careers.row(soc) ?? -1);

  it('have the grades that the rule gives', () => {
    // +7.1 % is above 86 % of the projections, 14.2 of 194.8 thousand jobs open a year above only 22 %.
    expect(grade('29-2072.00')).toEqual({ grade: 'B+' });
    expect(grade('49-9081.00')).toEqual({ grade: 'A+' });
    expect(grade('43-9021.00')).toEqual({ grade: 'F' });
    expect(grade('29-1141.03')?.group?.title).toBe('Registered Nurses');
  });
});
