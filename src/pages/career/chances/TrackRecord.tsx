import { Trans, useLingui } from '../../../i18n/react';
import type { Details } from '../../../careers/details';
import type { Revision, Track } from '../../../careers/outlook';
import { Chart } from '../charts/Chart';
import { Forecasts, type ForecastLine } from '../charts/Forecasts';
import { formatChange, formatThousands } from '../../../i18n/format';
import { sourceLine } from '../source-line';
import 'virtual:fitpath/messages/career';

export interface Now {
  readonly from: string;
  readonly to: string;
  readonly jobs: number;
  readonly projected: number;
}

/** The editions that can be held to what happened. */
export function tracksOf({ record }: Details): readonly Track[] {
  return record.filter((track) => 'base' in track);
}

/** What the table of former projections says of each. */
const COLUMNS = ['edition', 'counted', 'projectedFor', 'expected', 'observed', 'off'] as const;

/** What earlier editions said for a year that has come, against what happened then. */
export function TrackRecord({ details, now }: { readonly details: Details; readonly now: Now }) {
  const { i18n } = useLingui();
  const tracks = tracksOf(details);
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
    <Chart
      sentence={
        <>
          {telling && <Said track={telling} />} {revision && <Revised revision={revision} />}
        </>
      }
      note={
        <>
          <span>{`${sourceLine(details, 'earlier-projections')}.`}</span> <Trans id="career.recordKey" />{' '}
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
