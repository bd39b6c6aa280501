import { collected, readSoc } from './ratings';
import { RELEASES } from '../releases';
import { readTable, refuseTwice } from '../table/table';

const SOC = 'O*NET-SOC Code';
const RELATED_SOC = 'Related O*NET-SOC Code';

/** Titles by O*NET-SOC code, from O*NET's list of all occupations. Throws SourceProblem. */
export function readTitles(folder: string): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const lines = new Map<string, number>();
  for (const row of readTable(folder, { file: RELEASES.titles.file, columns: [SOC, 'Title'] })) {
    const soc = readSoc(row, SOC);
    refuseTwice(lines, soc, row, SOC);
    titles.set(soc, row.match('Title', /\S/, 'a title'));
  }
  return titles;
}

export interface JobZones {
  /** 1–5, preparation needed. */
  readonly byCareer: ReadonlyMap<string, number>;
  readonly from: number;
  readonly to: number;
}

/** Job zones by career and the years in which they were set. Throws SourceProblem. */
export function readJobZones(folder: string): JobZones {
  const byCareer = new Map<string, number>();
  const lines = new Map<string, number>();
  const years: number[] = [];
  const columns = [SOC, 'Job Zone', 'Date'];
  for (const row of readTable(folder, { file: RELEASES['job-zones'].file, columns })) {
    const soc = readSoc(row, SOC);
    refuseTwice(lines, soc, row, SOC);
    row.match('Job Zone', /^[1-5]$/, 'a job zone from 1 to 5');
    byCareer.set(soc, row.number('Job Zone', 1, 5));
    years.push(collected(row).from);
  }
  return { byCareer, from: Math.min(...years), to: Math.max(...years) };
}

/** By career the codes of related careers, the most related first. Throws SourceProblem. */
export function readRelated(folder: string): ReadonlyMap<string, readonly string[]> {
  const ranked = new Map<string, { soc: string; index: number }[]>();
  const lines = new Map<string, number>();
  const columns = [SOC, RELATED_SOC, 'Index'];
  for (const row of readTable(folder, { file: RELEASES.related.file, columns })) {
    const soc = readSoc(row, SOC);
    const index = row.number('Index', 1, 100);
    refuseTwice(lines, `${soc} ${String(index)}`, row, 'Index');
    const others = ranked.get(soc) ?? [];
    others.push({ soc: readSoc(row, RELATED_SOC), index });
    ranked.set(soc, others);
  }
  return new Map(
    [...ranked].map(([soc, others]) => [
      soc,
      others.sort((a, b) => a.index - b.index).map((other) => other.soc),
    ]),
  );
}
