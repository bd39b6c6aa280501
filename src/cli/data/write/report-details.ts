import type { DetailsFile } from '../../../careers/details-file';
import type { DetailTableId } from '../../../careers/tables';
import type { CompiledDetails } from '../details';
import { HANDBOOK } from '../bls/pay-industries';
import { brotliSize } from './report';

/** The parts of a career's file and the table that each comes from. */
const PARTS: readonly (readonly [part: keyof DetailsFile, table: DetailTableId])[] = [
  ['pay', 'wages'],
  ['payByState', 'state-wages'],
  ['payBySector', 'sector-wages'],
  ['payByIndustry', 'industry-wages'],
  ['outlook', 'projections'],
  ['outlookByState', 'state-projections'],
  ['record', 'earlier-projections'],
  ['reportedEducation', 'reported-education'],
  ['activities', 'work-activities'],
  ['skills', 'skills'],
  ['knowledge', 'knowledge'],
  ['software', 'software'],
  ['tools', 'tools'],
  ['related', 'related'],
  ['majors', 'majors'],
];

/** What the files of single careers hold and lack, in a few lines for the person who ran the compiler. */
export function reportDetails(compiled: CompiledDetails, files: ReadonlyMap<string, string>): string {
  const { careers, tables, schools, institutions } = compiled;
  const awards = [...schools.values()].flat();
  return [
    `${String(careers.length)} files of single careers`,
    ...PARTS.map(([part, table]) => {
      const { name, release } = tables.tables[table];
      return `  ${part.padEnd(22)}${partLine(part, table, careers)}  (${name}, ${release})`;
    }),
    ...recordLines(careers),
    `  ${'estimated'.padEnd(22)}${String(careers.filter((file) => file.estimated.length > 0).length)} careers`,
    ...(careers.every((file) => file.payByIndustry === null)
      ? [`NO PAY BY TOP INDUSTRIES: the texts of the handbook are not in ${HANDBOOK}, beside the sources`]
      : []),
    `${String(institutions.id.length)} institutions, ${String(schools.size)} majors, ${String(awards.length)} pairs, ` +
      `${String(awards.reduce((sum, [, levels]) => sum + Object.keys(levels).length, 0))} figures`,
    ...sizeLines(files),
  ].join('\n');
}

function partLine(part: keyof DetailsFile, table: DetailTableId, careers: readonly DetailsFile[]): string {
  const figures = careers.reduce((sum, file) => sum + count(file[part]), 0);
  const missing = careers.filter((file) => count(file[part]) === 0).length;
  const grouped = careers.filter(({ groups }) =>
    groups.some(({ tables: ids }) => ids.includes(table)),
  ).length;
  const parts = [`${String(figures)} figures`, `${String(missing)} careers without`];
  return [...parts, ...(grouped > 0 ? [`${String(grouped)} a group's`] : [])].join(', ');
}

/** Numbers, and codes and titles that stand alone, inside a part. */
function count(value: unknown): number {
  if (typeof value === 'number') return 1;
  if (Array.isArray(value)) {
    return value.every((entry) => typeof entry === 'string')
      ? value.length
      : value.reduce<number>((sum, entry) => sum + count(entry), 0);
  }
  if (typeof value !== 'object' || value === null) return 0;
  const columns = Object.entries(value).filter(([key]) => key !== 'atLeast' && key !== 'industries');
  return columns.reduce((sum, [key, column]) => sum + (key === 'sectors' ? 0 : count(column)), 0);
}

function recordLines(careers: readonly DetailsFile[]): readonly string[] {
  const entries = careers.flatMap((file) => file.record);
  const editions = [...new Set(entries.map(({ edition }) => edition))];
  return editions.map((edition) => {
    const of = entries.filter((entry) => entry.edition === edition);
    const exact = of.filter((entry) => 'observed' in entry).length;
    const bounded = of.filter((entry) => 'between' in entry).length;
    const unscored = of.length - exact - bounded;
    return `    ${edition.padEnd(20)}${String(exact)} scored, ${String(bounded)} bounded, ${String(unscored)} not`;
  });
}

function sizeLines(files: ReadonlyMap<string, string>): readonly string[] {
  const bytes = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const under = (folder: string) =>
    [...files].flatMap(([path, text]) => (path.startsWith(folder) ? [text] : []));
  const largest = (texts: readonly string[]) =>
    [...texts]
      .sort((a, b) => b.length - a.length)
      .slice(0, 20)
      .map(brotliSize);
  return ['careers/', 'schools/', 'tables.json', 'institutions.json', 'majors.json'].map((path) => {
    const texts = under(path);
    const most = String(Math.max(0, ...largest(texts)));
    return `${path}: ${String(texts.length)} files, ${String(bytes(texts))} bytes, the largest ${most} with brotli`;
  });
}
