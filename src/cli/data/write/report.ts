import { brotliCompressSync, constants } from 'node:zlib';
import type { CareersFile } from '../../../careers/columns';

/** Size of a text as a server sends it, brotli at its highest quality, in bytes. */
export function brotliSize(text: string): number {
  const bytes = Buffer.from(text);
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
}

/** What a compiled dataset holds and lacks, in a few lines for the person who ran the compiler. */
export function report(file: CareersFile, text: string): string {
  const careers = file.soc.length;
  const groups = (table: string) =>
    file.groups.filter((group) => group.table === table).reduce((sum, group) => sum + group.rows.length, 0);
  const line = (name: string, column: readonly unknown[], grouped: number) => {
    const missing = column.filter((value) => value === null).length;
    const parts = [`${String(column.length - missing)} figures`, `${String(missing)} missing`];
    return `  ${name.padEnd(22)}${[...parts, `${String(grouped)} a group's`].join(', ')}`;
  };
  const pay = file.medianPay.map((yearly, row) => yearly ?? file.medianPayHourly[row] ?? null);
  const estimated = Object.values(file.estimated).reduce((sum, rows) => sum + rows.length, 0);
  const touched = new Set(Object.values(file.estimated).flat()).size;
  const source = (id: 'interests' | 'wages' | 'jobs' | 'projections') =>
    `${file.tables[id].name}, ${file.tables[id].release}`;
  return [
    `${String(careers)} careers`,
    `O*NET`,
    line('interests', Object.values(file.interests ?? {}).flat(), 0),
    line('job zone', file.jobZone, 0),
    `  ${'positions'.padEnd(22)}${String(careers * Object.keys(file.positions).length)} figures, ` +
      `${String(estimated)} estimated, in ${String(touched)} careers`,
    source('wages'),
    line('median pay', pay, groups('wages')),
    `  ${''.padEnd(22)}${String(file.medianPayHourly.filter((value) => value !== null).length)} by the hour only, ` +
      `${String(file.payAtLeast.length)} "at least"`,
    line('employees', file.employees, groups('wages')),
    source('projections'),
    line('jobs', file.jobs, groups('projections')),
    line('growth', file.growth, groups('projections')),
    line('openings', file.openings, groups('projections')),
    line('education', file.education, groups('projections')),
    `${String(Buffer.byteLength(text))} bytes, ${String(brotliSize(text))} with brotli`,
  ].join('\n');
}
