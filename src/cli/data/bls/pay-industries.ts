import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PayUnit } from '../../../careers/details-file';
import { RELEASES, TOP_PAY } from '../releases';
import { SourceProblem } from '../table/problem';
import { readText } from '../table/table';

/** The texts of the Occupational Outlook Handbook, beside the folder of sources; without them this table is empty. */
export const HANDBOOK = RELEASES['industry-wages'].file;

export interface IndustryWages {
  readonly unit: PayUnit;
  readonly rows: readonly { readonly industry: string; readonly value: number; readonly atLeast: boolean }[];
}

const HEADING =
  /^In May (\d{4}), the median (annual|hourly) wages for (.+) in the top industries in which they worked/;
const { year: YEAR } = RELEASES['industry-wages'].table;
/** A row of a page's table of projections: title, code, jobs. */
const OCCUPATION = /^\s*(?:\|\s*)?([^|]+?)\s*\|\s*(\d{2}-\d{4})\s*\|\s*[\d,]+\s*\|/;
const INDUSTRY = /^\s*\|\s*([^|]+?)\s*\|\s*\$?(\d[\d,]*(?:\.\d\d)?)( or more)?(?:\s{2,}.*)?$/;

/**
 * By code the median pay in the industries that employ most, as the handbook's pages print it. A table is taken when
 * its page covers one occupation only, or when its heading names one of the page's occupations.
 * Throws SourceProblem when a table is damaged or of another year. undefined: there are no such texts.
 */
export function readIndustryPay(folder: string): ReadonlyMap<string, IndustryWages> | undefined {
  if (!existsSync(join(folder, HANDBOOK))) return undefined;
  const found = new Map<string, IndustryWages>();
  const pages = readdirSync(join(folder, HANDBOOK)).filter((name) => name.endsWith('.txt'));
  for (const page of pages.sort()) {
    const file = `${HANDBOOK}/${page}`;
    const lines = readText(folder, file).split(/\r?\n/);
    const occupations = occupationsOf(lines);
    for (const [at, line] of lines.entries()) {
      const [, year, unit, name = ''] = HEADING.exec(line) ?? [];
      if (unit === undefined) continue;
      if (year !== YEAR) throw new SourceProblem(file, at + 1, 'year', `${String(year)} is not ${YEAR}`);
      const inUnit = unit === 'annual' ? 'dollars-a-year' : 'dollars-an-hour';
      const rows = industries(file, lines, at + 1, TOP_PAY[inUnit]);
      const code = occupations.length === 1 ? occupations[0]?.code : codeOf(name, occupations);
      if (code === undefined) continue;
      if (found.has(code)) throw new SourceProblem(file, at + 1, 'SOC Code', `${code} was already given`);
      found.set(code, { unit: inUnit, rows });
    }
  }
  if (found.size === 0) throw new SourceProblem(HANDBOOK, 0, '', 'no page has a table of top industries');
  return found;
}

interface Occupation {
  readonly code: string;
  readonly title: string;
}

/** The occupations that a page of the handbook covers, by its table of projections. */
export function occupationsOf(lines: readonly string[]): readonly Occupation[] {
  const start = lines.findIndex((line) => line.includes('SOC Code') && line.includes('Projected Employment'));
  return start < 0
    ? []
    : lines.slice(start).flatMap((line) => {
        const [, title, code] = OCCUPATION.exec(line) ?? [];
        return title === undefined || code === undefined ? [] : [{ code, title }];
      });
}

function codeOf(name: string, occupations: readonly Occupation[]): string | undefined {
  return occupations.find(({ title }) => title.toLowerCase() === name.toLowerCase())?.code;
}

function industries(
  file: string,
  lines: readonly string[],
  start: number,
  top: number,
): IndustryWages['rows'] {
  const end = lines.findIndex((line, at) => at >= start && !line.trimStart().startsWith('|'));
  const rows = lines.slice(start, end < 0 ? lines.length : end).map((line, i) => {
    const wrong = (reason: string) => new SourceProblem(file, start + i + 1, 'wage', reason);
    const [, industry, dollars, orMore] = INDUSTRY.exec(line) ?? [];
    if (industry === undefined || dollars === undefined) {
      throw wrong(`${JSON.stringify(line.trim())} is not an industry and its pay`);
    }
    const value = Number(dollars.replaceAll(',', ''));
    if (orMore !== undefined && value !== top) throw wrong(`${dollars} is not ${String(top)} or more`);
    return { industry, value, atLeast: orMore !== undefined };
  });
  if (rows.length === 0) throw new SourceProblem(file, start, 'wage', 'there are no rows below the heading');
  return rows;
}
