import { Trans, useLingui } from '../../../i18n/react';
import type { Career } from '../../../careers/career';
import type { Details } from '../../../careers/details';
import type { Prospects } from '../../../careers/prospects';
import { openingsWords } from '../../../components/career/openings-words';
import { Ledger } from '../../../components/Ledger';
import type { Guide } from '../../../content/check/guide-schema';
import { formatChange, formatCount, formatThousands } from '../../../i18n/format';
import { useDeferredPass } from '../../../components/Deferred';
import { Bars } from '../charts/Bars';
import { Chart } from '../charts/Chart';
import { Folded } from '../Folded';
import { Columns, Part, TableSource } from '../Part';
import { growthWords } from '../head/tile-words';
import { Grade } from './Grade';
import { TrackRecord, tracksOf } from './TrackRecord';
import 'virtual:fitpath/messages/career';
import 'virtual:fitpath/messages/facts';

interface Props {
  readonly career: Career;
  readonly details: Details;
  readonly prospects: Prospects | null;
  readonly guide: Guide | undefined;
}

/** Whether there is anything to say of the chances. */
export const hasForecast = ({ outlook }: Details): boolean =>
  (outlook?.jobs ?? null) !== null && outlook?.projected !== null;

/** Jobs now and projected, what the guide says may change, and whether earlier projections came true. */
export function Outlook({ career, details, prospects, guide }: Props) {
  const { i18n } = useLingui();
  const here = useDeferredPass();
  const { outlook, title } = details;
  const { jobs = null, projected = null, growth = null, openings = null } = outlook ?? {};
  if (jobs === null || projected === null) return null;
  const [from = '', to = ''] = details.tables.projections.year.split('–');
  const years = { from, to: to.length === 2 ? `${from.slice(0, 2)}${to}` : to };
  const { employees } = career;
  return (
    <Part id="chances" title={<Trans id="career.outlook" />}>
      <Columns>
        <Chart
          sentence={
            <>
              {growth !== null && <b>{`${growthWords(growth)}:`}</b>}{' '}
              {growth !== null && (
                <Trans
                  id={growth > 0 ? 'career.grows' : growth < 0 ? 'career.shrinks' : 'career.stays'}
                  values={{ growth: formatChange(Math.abs(growth)).replace('+', ''), ...years }}
                />
              )}{' '}
              {openings !== null && (
                <Trans id="career.opens" values={{ openings: openingsWords(openings) }} />
              )}
            </>
          }
          caption={i18n._('career.jobsTable', { title })}
          table={{
            columns: [i18n._('career.year'), i18n._('career.jobs')],
            rows: [
              { head: years.from, cells: [formatThousands(jobs)] },
              { head: years.to, cells: [formatThousands(projected)] },
            ],
          }}
        >
          <Bars
            title={i18n._('career.jobsTable', { title })}
            bars={[
              { label: years.from, value: jobs, words: formatThousands(jobs) },
              {
                label: i18n._('career.projected', { year: years.to }),
                value: Math.min(jobs, projected),
                ahead: Math.abs(projected - jobs),
                words: formatThousands(projected),
              },
            ]}
          />
        </Chart>
        <div>
          <Ledger
            rows={[
              { term: i18n._('glance.prospects'), value: <Grade prospects={prospects} /> },
              ...(employees
                ? [
                    {
                      term: i18n._('glance.employees'),
                      value: formatCount(employees.value),
                      note: employees.value > jobs * 1000 ? i18n._('glance.counted') : undefined,
                    },
                  ]
                : []),
            ]}
          />
          {guide && (
            <Folded summary={<Trans id="guide.outlook" />}>
              <p>{guide.outlook}</p>
            </Folded>
          )}
          {tracksOf(details).length > 0 && (
            <Folded summary={<Trans id="career.record" />}>
              {here && <TrackRecord details={details} now={{ ...years, jobs, projected }} />}
            </Folded>
          )}
        </div>
      </Columns>
      <TableSource details={details} tables={['projections', ...(employees ? (['wages'] as const) : [])]} />
    </Part>
  );
}
