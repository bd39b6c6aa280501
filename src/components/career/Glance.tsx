import { areaName } from './publication-words';
import { useLingui } from '../../i18n/react';
import type { Career, Careers } from '../../careers/career';
import type { Figure } from '../../careers/figure';
import { Ledger, type LedgerRow } from '../Ledger';
import { Fact } from './Fact';
import { schoolingWords } from './schooling-words';
import 'virtual:fitpath/messages/facts';

type Publication = Pick<Careers, 'tables' | 'sources' | 'educationLevels'>;

/** Figures that stand alone in their row. */
type Row = 'pay' | 'payHourly' | 'employees' | 'jobs' | 'growth' | 'openings';

/** Pay, jobs and preparation in one ledger, each figure with its year, area and source, and its group if it is a group's. */
export function Glance({
  career,
  publication,
}: {
  readonly career: Career;
  readonly publication: Publication;
}) {
  const { i18n } = useLingui();
  const note = (figure: Figure<unknown> | null) => {
    if (!figure) return undefined;
    const { area, year, source } = publication.tables[figure.table];
    const whence = i18n._('glance.note', {
      area: areaName(area),
      year,
      publisher: i18n._(`source.${source}`),
    });
    return figure.group ? `${i18n._('glance.group', { group: figure.group.title })} · ${whence}` : whence;
  };
  const row = (id: `glance.${Row}`, figure: Figure | null): LedgerRow => ({
    term: i18n._(id),
    value: <Fact figure={figure} />,
    note: note(figure),
  });
  /** Two surveys of two years: where more are employed than there are jobs, a reader wonders. */
  const employeesRow = (): LedgerRow => {
    const { employees, jobs } = career;
    const more = employees && jobs && employees.value > jobs.value * 1000;
    return {
      ...row('glance.employees', employees),
      ...(more && { note: `${note(employees) ?? ''}. ${i18n._('glance.counted')}` }),
    };
  };
  const level = career.education && publication.educationLevels.indexOf(career.education.value);
  const payTerm = career.medianPay?.unit === 'dollars-an-hour' ? 'glance.payHourly' : 'glance.pay';
  return (
    <Ledger
      rows={[
        row(payTerm, career.medianPay),
        {
          term: i18n._('glance.education'),
          value: level === null ? <Fact figure={null} /> : schoolingWords(level, career.apprenticeship),
          note: note(career.education),
        },
        employeesRow(),
        row('glance.jobs', career.jobs),
        row('glance.growth', career.growth),
        row('glance.openings', career.openings),
        {
          term: i18n._('glance.zone'),
          value: career.jobZone ? (
            i18n._('glance.zoneOf', { zone: career.jobZone.value })
          ) : (
            <Fact figure={null} />
          ),
          note: note(career.jobZone),
        },
      ]}
    />
  );
}
