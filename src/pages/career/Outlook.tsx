import { Trans, useLingui } from '../../i18n/react';
import type { Details } from '../../careers/details';
import type { Revision, Track } from '../../careers/outlook';
import { openingsWords } from '../../components/career/openings-words';
import { Bars } from './charts/Bars';
import { Chart } from './charts/Chart';
import { Forecasts, type ForecastLine } from './charts/Forecasts';
import { formatChange, formatThousands } from '../../i18n/format';
import { Columns, Part } from './Part';
import { sourceLine } from './source-line';
import 'virtual:fitpath/messages/career';

/** Jobs now and projected, and whether earlier projections came true. */
export function Outlook({ details }: { readonly details: Details }) {
  const { i18n } = useLingui();
  const { outlook, title } = details;
  const { jobs = null, projected = null, growth = null, openings = null } = outlook ?? {};
  if (jobs === null || projected === null) return null;
  const [from = '', to = ''] = details.tables.projections.year.split('–');
  const years = { from, to: to.length === 2 ? `${from.slice(0, 2)}${to}` : to };
  return (
    <Part id="outlook" title={<Trans id="career.outlook" />}>
      <Columns>
        <div>
          <h3>
            <Trans id="career.jobsNow" />
          </h3>
          <Chart
            sentence={
              <>
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
            note={sourceLine(details, 'projections')}
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
        </div>
        <TrackRecord details={details} now={{ ...years, jobs, projected }} />
      </Columns>
    </Part>
  );
}

interface Now {
  readonly from: string;
  readonly to: string;
  readonly jobs: number;
  readonly projected: number;
}

/** What the table of former projections says of each. */
const COLUMNS = ['edition', 'counted', 'projectedFor', 'expected', 'observed', 'off'] as const;

/** What earlier editions said for a year that has come, against what happened then. */
function TrackRecord({ details, now }: { readonly details: Details; readonly now: Now }) {
  const { i18n } = useLingui();
  const tracks = details.record.filter((track) => 'base' in track);
  const [revision] = details.revisions.slice(-1);
  if (tracks.length === 0) return null;
  const lines: readonly ForecastLine[] = [
    ...tracks.map(({ edition, base, projected, observed, former }) => ({
      id: edition.id,
      from: edition.from,
      to: edition.to,
      base,
      projected,
      counted: { year: edition.observed, ...observed },
      former: former.length > 0,
    })),
    {
      id: 'now',
      from: Number(now.from),
      to: Number(now.to),
      base: now.jobs,
      projected: now.projected,
      current: true,
    },
  ];
  const telling =
    tracks.findLast((track) => track.exact && track.edition.observed === track.edition.to) ??
    tracks.find((track) => track.exact) ??
    tracks[0];
  const former = tracks.find((track) => track.former.length > 0)?.former ?? [];
  return (
    <div>
      <h3>
        <Trans id="career.record" />
      </h3>
      <Chart
        sentence={
          <>
            {telling && <Said track={telling} />} {revision && <Revised revision={revision} />}
          </>
        }
        note={
          <>
            <span>{`${sourceLine(details, 'earlier-projections')} ·`}</span> <Trans id="career.recordKey" />{' '}
            {former.length > 0 && (
              <Trans
                id="career.formerly"
                values={{ names: former.map(({ code, title }) => `${title} (${code})`).join(', ') }}
              />
            )}{' '}
            {tracks.some((track) => track.caveats.length > 0) && <Trans id="career.recordCaveats" />}
          </>
        }
        late
        caption={i18n._('career.recordTable', { title: details.title })}
        table={{
          columns: COLUMNS.map((column) => i18n._(`record.${column}`)),
          rows: tracks.map((track) => ({
            head: track.edition.id,
            cells: [
              formatThousands(track.base),
              formatThousands(track.projected),
              i18n._('record.in', { count: formatThousands(track.expected), year: track.edition.observed }),
              range(formatThousands, track.observed.low, track.observed.high),
              range(formatChange, track.difference.low, track.difference.high),
            ],
          })),
        }}
      >
        <Forecasts lines={lines} title={i18n._('career.recordTable', { title: details.title })} />
      </Chart>
    </div>
  );
}

/** Percent from which a forecast is off because the jobs are counted otherwise: no trade has grown or shrunk so. */
const FAR = 60;

function Said({ track }: { readonly track: Track }) {
  const { edition, projected, expected, observed, difference, exact } = track;
  const values = {
    said: edition.from,
    to: edition.to,
    year: edition.observed,
    projected: formatThousands(projected),
    expected: formatThousands(expected),
    observed: range(formatThousands, observed.low, observed.high),
    off: formatChange(Math.abs(difference.low)).replace('+', ''),
  };
  const side = !exact ? 'between' : difference.low > 0 ? 'more' : difference.low < 0 ? 'fewer' : 'same';
  return (
    <>
      {exact && Math.abs(difference.low) >= FAR && <Trans id="record.far" />}{' '}
      <Trans id="record.said" values={values} />{' '}
      {edition.observed !== edition.to && <Trans id="record.means" values={values} />}{' '}
      <Trans id={`record.${side}`} values={values} />
    </>
  );
}

/** How the present edition changed the outlook of the one before. */
function Revised({ revision }: { readonly revision: Revision }) {
  const { earlier, later, expected, projected, difference } = revision;
  const values = {
    earlier: earlier.id,
    later: later.id,
    to: later.to,
    expected: formatThousands(expected),
    projected: formatThousands(projected),
    off: formatChange(Math.abs(difference)).replace('+', ''),
  };
  const side = values.expected === values.projected ? 'kept' : difference > 0 ? 'lowered' : 'raised';
  return <Trans id={`record.${side}`} values={values} />;
}

function range(words: (value: number) => string, low: number, high: number): string {
  return low === high ? words(low) : `${words(low)} … ${words(high)}`;
}
