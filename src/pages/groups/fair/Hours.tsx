import { formatCount } from '../../../i18n/format';
import { Trans, useLingui } from '../../../i18n/react';
import { FEW, seenSum } from '../../../modes/kiosk/counts/hide';
import type { Report, ReportDay } from '../../../modes/kiosk/counts/report';
import { dayName, hourName } from './day-names';
import { Shown } from './Shown';
import styles from './Hours.module.css';
import 'virtual:fitpath/messages/fair';

const STEPS = 5;
const SHADES = [styles.none, styles.one, styles.two, styles.three, styles.four, styles.five];

/** What was begun by hour and booth, a table a day, the darker the more. Hatched is hidden. */
export function Hours({ report }: { readonly report: Report }) {
  const { days, booths } = report;
  const hours = hoursUsed(days);
  const most = Math.max(
    STEPS,
    ...days.flatMap((day) => day.hours.flatMap((hour) => hour.booths.map(({ count }) => count ?? 0))),
  );
  const shade = (count: number | null) =>
    count === null ? styles.hidden : SHADES[Math.ceil((count / most) * STEPS)];
  const steps = SHADES.slice(1).flatMap((style, at) => {
    const least = Math.max(FEW, Math.floor((most * at) / STEPS) + 1);
    const to = Math.floor((most * (at + 1)) / STEPS);
    return to < least ? [] : [{ style, least, to }];
  });
  return (
    <section className={styles.hours} aria-labelledby="fair-hours">
      <h2 id="fair-hours">
        <Trans id="fair.hours" />
      </h2>
      <div className={styles.days}>
        {days.map((day) => (
          <DayHours key={day.day} day={day} {...{ hours, booths, shade }} />
        ))}
      </div>
      <p className={styles.legend}>
        {steps.map(({ style, least, to }) => (
          <span key={least}>
            <i className={style} aria-hidden="true" />
            <b>{least === to ? formatCount(to) : `${formatCount(least)}–${formatCount(to)}`}</b>
          </span>
        ))}
        <span>
          <i className={styles.hidden} aria-hidden="true" />
          <Trans id="fair.hatched" />
        </span>
      </p>
    </section>
  );
}

function DayHours({
  day,
  hours,
  booths,
  shade,
}: {
  readonly day: ReportDay;
  readonly hours: readonly number[];
  readonly booths: readonly string[];
  readonly shade: (count: number | null) => string | undefined;
}) {
  const { i18n } = useLingui();
  const busiest = [...day.hours].sort((one, other) => (other.count ?? 0) - (one.count ?? 0))[0];
  const here = booths.filter((booth) =>
    day.hours.some((hour) => hour.booths.some(({ name }) => name === booth)),
  );
  if (!busiest)
    return (
      <div>
        <h3>{dayName(day.day)}</h3>
        <p>
          <Trans id="fair.hours.none" values={{ count: day.started }} />
        </p>
      </div>
    );
  const { number, half } = hourName(busiest.hour);
  return (
    // WCAG 2.1.1: what scrolls has to be reachable by keyboard.
    <div className={styles.scroll} role="region" aria-label={dayName(day.day)} tabIndex={0}>
      <table>
        <caption>
          <b>{dayName(day.day)}</b>{' '}
          <span>
            <Trans id="fair.busiest" values={{ hour: `${number} ${half}`.trim() }} />
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans id="fair.booth" />
            </th>
            {hours.map((hour, at) => (
              <HourHead key={hour} hour={hour} before={hours[at - 1]} />
            ))}
            <th scope="col">
              <Trans id="fair.all" />
            </th>
          </tr>
        </thead>
        <tbody>
          {here.map((booth) => {
            const cells = hours.map((hour) => ({ hour, count: cellOf(day, hour, booth) }));
            return (
              <tr key={booth}>
                <th scope="row">{booth === '' ? i18n._('fair.nameless') : booth}</th>
                {cells.map(({ hour, count }) => (
                  <td key={hour} className={shade(count)}>
                    <Shown count={count} />
                  </td>
                ))}
                <td>
                  <BoothSum cells={cells} />
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              <Trans id="fair.all" />
            </th>
            {hours.map((hour) => {
              const count = day.hours[hour]?.count ?? null;
              return (
                <td key={hour} className={count === null ? styles.hidden : undefined}>
                  <Shown count={count} />
                </td>
              );
            })}
            <td>
              <Shown count={day.started} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function HourHead({ hour, before }: { readonly hour: number; readonly before: number | undefined }) {
  const { number, half } = hourName(hour);
  const isNew = before === undefined || hourName(before).half !== half;
  return (
    <th scope="col">
      <span>{number}</span> <small className={isNew ? undefined : 'visually-hidden'}>{half}</small>
    </th>
  );
}

/** What is shown of a booth's day; a dash where nothing is. */
function BoothSum({ cells }: { readonly cells: readonly { readonly count: number | null }[] }) {
  const more = cells.some(({ count }) => count === null);
  const sum = seenSum(cells);
  return <Shown count={more && sum === 0 ? null : sum} more={more} />;
}

const cellOf = (day: ReportDay, hour: number, booth: string): number | null =>
  day.hours[hour]?.booths.find(({ name }) => name === booth)?.count ?? null;

/** From the first to the last hour of which something is known or hidden, on any day. */
function hoursUsed(days: readonly ReportDay[]): readonly number[] {
  const used = days.flatMap((day) => day.hours.filter(({ count }) => count !== 0).map(({ hour }) => hour));
  const [first, last] = [Math.min(...used), Math.max(...used)];
  return Array.from({ length: used.length === 0 ? 0 : last - first + 1 }, (_none, at) => first + at);
}
