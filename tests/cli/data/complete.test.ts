import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DetailsFile } from '../../../src/careers/details-file';
import { refuseIncomplete } from '../../../src/cli/data/complete';
import type { CompiledDetails } from '../../../src/cli/data/details';
import { files } from '../../careers/shipped-details';

const read = (name: string) => JSON.parse(readFileSync(`public/data/${name}`, 'utf8')) as unknown;

/** What was compiled, as far as the shipped files tell. */
const shipped = {
  careers: files.map((name) => read(`careers/${name}`)) as readonly DetailsFile[],
  institutions: read('institutions.json') as CompiledDetails['institutions'],
  tables: read('tables.json') as CompiledDetails['tables'],
  schools: new Map(),
  listed: 6072,
};
const bend = (edit: (file: DetailsFile, row: number) => DetailsFile) => ({
  ...shipped,
  careers: shipped.careers.map(edit),
});
const refusing = (compiled: CompiledDetails) => () => {
  refuseIncomplete(compiled);
};

describe('a source that lost rows and still looks sound', () => {
  it('is not among the shipped ones', () => {
    expect(refusing(shipped)).not.toThrow();
  });

  it('is refused when a fifth of the careers has nothing of it', () => {
    const fewer = bend((file, row) => (row % 5 === 0 ? { ...file, skills: null } : file));
    expect(refusing(fewer)).toThrow(
      'onet-30.1/Skills.txt: careers with skills are only 78%: rows are missing',
    );
  });

  it('is refused when sectors or states are missing', () => {
    const none = bend((file) => ({
      ...file,
      payBySector: file.payBySector && {
        ...file.payBySector,
        employees: file.payBySector.employees.map((employees, i) => (i % 2 ? null : employees)),
      },
    }));
    expect(refusing(none)).toThrow('bls/oews-sector-2024.tsv: sectors together employ only');
  });

  it('is refused when an edition can no longer be compared', () => {
    const short = bend((file) => ({
      ...file,
      record: file.record.filter(({ edition }) => edition !== '2014–24'),
    }));
    expect(refusing(short)).toThrow('bls/ep-history/2014-24.tsv: careers that can be compared are only 0%');
  });

  it('is refused when half of the institutions make no awards any more', () => {
    const { institutions } = shipped;
    const half = { ...shipped, institutions: { ...institutions, id: institutions.id.slice(0, 3000) } };
    expect(refusing(half)).toThrow('institutions with awards are only 49%');
  });
});
