import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileCareers } from '../../../src/cli/data/compile';
import { compileDetails } from '../../../src/cli/data/details';
import { reportDetails } from '../../../src/cli/data/write/report-details';
import { detailFiles } from '../../../src/cli/data/write/write-details';
import { CROSSWALK, MAJORS, SECTOR, SOFTWARE, TOOLS, writeDetailSources } from './details-fixture';
import { TRAITS } from './fixture';

let sources: ReturnType<typeof writeDetailSources>;
beforeEach(() => {
  sources = writeDetailSources();
});
afterEach(() => {
  sources.remove();
});

const compile = () => compileDetails(sources.folder, compileCareers(sources.folder, TRAITS));
const career = (soc: string) => compile().careers.find((file) => file.soc === soc)!;

describe('the compiled file of a career', () => {
  it('is the same, byte for byte, however the rows of a source are ordered', () => {
    const before = detailFiles(compile());
    for (const file of [
      MAJORS,
      SECTOR,
      CROSSWALK,
      SOFTWARE,
      TOOLS,
      'onet-30.1/Skills.txt',
      'nces/ipeds-completions-2024.tsv',
    ]) {
      sources.change(file, (text) => {
        const [header = '', ...rows] = text.trimEnd().split('\n');
        return [header, ...rows.reverse(), ''].join('\n');
      });
    }
    expect([...detailFiles(compile())]).toEqual([...before]);
  });

  it("carries the group's code and title where figures are published for a wider group", () => {
    const groups = career('11-3031.03').groups;
    const group = { code: '11-3031', title: 'Any 11-3031' };
    expect(groups.map(({ tables, ...rest }) => [tables, rest])).toEqual([
      [['wages', 'state-wages', 'sector-wages', 'industry-wages'], group],
      [['jobs', 'projections', 'state-projections', 'earlier-projections'], group],
      [['majors'], { code: '11-3031', title: 'Financial Managers' }],
    ]);
    expect(career('11-3031.00').groups).toEqual([]);
  });

  it('has pay by the hour where nothing else is published, and "at least" where the publisher says so', () => {
    expect(career('27-2011.00').pay).toMatchObject({ unit: 'dollars-an-hour', p10: [20], p90: [45] });
    expect(career('29-1211.00').pay).toMatchObject({
      ...{ unit: 'dollars-a-year', median: [50000], p75: [239200], p90: [239200] },
      atLeast: { p75: [0], p90: [0] },
    });
    expect(career('45-3031.00').pay).toBeNull();
  });

  it('has the software and tools of its career, and empty lists where none are told', () => {
    const { software, tools } = career('29-2072.00');
    expect({ software, tools }).toEqual({
      software: ['Epic Systems', 'Any spreadsheet'],
      tools: ['Point of sale (POS) terminals'],
    });
    expect(career('27-2011.00')).toMatchObject({ software: [], tools: [] });
  });

  it('has sectors in the order of their codes, with null where employment is not released', () => {
    expect(career('29-2072.00').payBySector).toMatchObject({
      ...{ sectors: ['31-33', '62'], employees: [null, 800], atLeast: { p75: [0], p90: [0] } },
    });
  });

  it('names the page of the handbook that prints its code, and none where no page does', () => {
    expect(career('29-2072.00').handbook).toBe('healthcare/medical-records');
    expect(career('27-2011.00')).not.toHaveProperty('handbook');
  });

  it('has pay by industry from the page that prints its code', () => {
    expect(career('29-2072.00').payByIndustry).toEqual({
      unit: 'dollars-a-year',
      industries: ['Hospitals; state, local, and private', 'Offices of physicians'],
      median: [56520, 45620],
    });
  });

  it('scores what maps one to one, bounds what was divided, and leaves the rest alone', () => {
    expect(career('51-3011.00').record[1]).toEqual({
      ...{ edition: '2014–24', base: 100, projected: 120, observed: 194.8 },
    });
    // All of 29-2072 comes from 29-2071, but 51-9061 only in part.
    expect(career('29-2072.00').record[1]).toEqual({
      ...{ edition: '2014–24', base: 188.6, projected: 217.6, between: [194.8, 389.6] },
      former: [{ code: '29-2071', title: 'Medical records' }],
    });
    expect(career('51-9061.00').record[1]).toEqual({ edition: '2014–24', unscored: 'not-published' });
    expect(career('29-2072.00').record[4]).toMatchObject({ edition: '2019–29', observed: 194.8 });
    expect(career('51-3011.00').record[4]).toMatchObject({ edition: '2019–29', observed: 194.8 });
  });

  it('says from which careers an unrated position was estimated', () => {
    const from = ['11-3031.00', '13-1021.00', '11-3031.03', '27-2011.00', '29-1211.00'];
    expect(career('29-2072.00').estimated).toEqual([{ traits: ['precise', 'desk'], from }]);
  });

  it('has majors with the number of schools, and schools with their awards', () => {
    expect(career('29-2072.00').majors).toEqual([
      ['51.0707', 'Health Information', 2],
      ['51.0713', 'Insurance Coding', 0],
    ]);
    expect(career('27-2011.00').majors).toEqual([]);
    const { schools, institutions } = compile();
    expect([...schools]).toEqual([
      [
        '51.0707',
        [
          [100654, { 3: 4, 5: 12 }],
          [200000, { 3: 7 }],
        ],
      ],
    ]);
    expect(institutions).toMatchObject({
      ...{ id: [100654, 200000], name: ['A, B & "C" College', 'Second College'], state: ['AL', 'PR'] },
      web: ['https://www.aamu.edu/', null],
    });
  });

  it('has other names: those shown first, once each, without abbreviations and without its own', () => {
    expect(career('29-1211.00').alsoCalled).toEqual(['Some Worker']);
  });

  it('has the education that workers report, with names that end before the explanation', () => {
    expect(career('29-1211.00').reportedEducation).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 0, 0]);
    expect(compile().tables.educationCategories[9]).toBe('Level 10');
  });
});

describe('the report', () => {
  const report = () => {
    const compiled = compile();
    return reportDetails(compiled, detailFiles(compiled));
  };

  it('tells what there is, what is missing and what is bounded', () => {
    const text = report();
    expect(text).toContain('12 files of single careers');
    expect(text).toContain("pay                   77 figures, 1 careers without, 2 a group's");
    expect(text).toContain('2014–24             1 scored, 1 bounded, 10 not');
    expect(text).toContain('2 institutions, 1 majors, 2 pairs, 3 figures');
    expect(text).not.toContain('NO PAY BY TOP INDUSTRIES');
  });

  it('says clearly when the texts of the handbook are not there', () => {
    rmSync(join(sources.folder, '../reference'), { recursive: true });
    expect(report()).toContain(
      'NO PAY BY TOP INDUSTRIES: the texts of the handbook are not in ../reference/ooh',
    );
  });
});
