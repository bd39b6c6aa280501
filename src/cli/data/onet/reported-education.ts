import type { Collected } from '../../../careers/figure';
import { RELEASES } from '../releases';
import { SourceProblem } from '../table/problem';
import { collected, readSoc } from './ratings';
import { readTable, refuseTwice } from '../table/table';

export interface ReportedEducation extends Collected {
  /** Percent of workers in each category, lowest first. */
  readonly byCareer: ReadonlyMap<string, readonly number[]>;
  readonly categories: readonly string[];
}

const FILE = RELEASES['reported-education'].file;
const CATEGORIES_FILE = RELEASES['education-categories'].file;
const SOC = 'O*NET-SOC Code';
const ELEMENT = '2.D.1';
const SCALE = 'RL';
const COUNT = 12;

/** The education that workers say their job requires. Throws SourceProblem. */
export function readReportedEducation(folder: string): ReportedEducation {
  const percents = new Map<string, Map<number, number>>();
  const lines = new Map<string, number>();
  const years: number[] = [];
  const columns = [SOC, 'Element ID', 'Scale ID', 'Category', 'Data Value', 'Date'];
  for (const row of readTable(folder, { file: FILE, columns })) {
    if (row.text('Element ID') !== ELEMENT || row.text('Scale ID') !== SCALE) continue;
    const soc = readSoc(row, SOC);
    const category = row.number('Category', 1, COUNT);
    refuseTwice(lines, `${soc} ${String(category)}`, row, 'Category');
    const found = percents.get(soc) ?? new Map<number, number>();
    percents.set(soc, found.set(category, row.number('Data Value', 0, 100)));
    years.push(collected(row).from);
  }
  const byCareer = [...percents].map(([soc, found]) => {
    const row = Array.from({ length: COUNT }, (_, i) => found.get(i + 1));
    const sum = row.reduce<number>((total, percent) => total + (percent ?? 0), 0);
    if (row.includes(undefined) || Math.abs(sum - 100) > 1) {
      const reason = `the categories of ${soc} add up to ${sum.toFixed(1)} percent: rows are missing`;
      throw new SourceProblem(FILE, lines.get(`${soc} 1`) ?? 0, 'Data Value', reason);
    }
    return [soc, row.map((percent) => percent ?? 0)] as const;
  });
  const span = { from: Math.min(...years), to: Math.max(...years) };
  return { byCareer: new Map(byCareer), categories: readCategories(folder), ...span };
}

/** Names without the explanations that follow them after a dash. */
function readCategories(folder: string): readonly string[] {
  const names: string[] = [];
  const columns = ['Element ID', 'Scale ID', 'Category', 'Category Description'];
  for (const row of readTable(folder, { file: CATEGORIES_FILE, columns })) {
    if (row.text('Element ID') !== ELEMENT || row.text('Scale ID') !== SCALE) continue;
    if (row.number('Category', 1, COUNT) !== names.length + 1) row.fail('Category', 'is out of order');
    names.push(row.match('Category Description', /\S/, 'a name').replace(/\s+[-(].*$/, ''));
  }
  if (names.length === COUNT) return names;
  throw new SourceProblem(CATEGORIES_FILE, 0, 'Category', `not ${String(COUNT)} categories of education`);
}
