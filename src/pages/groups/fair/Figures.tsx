import { formatPercent } from '../../../i18n/format';
import { Trans, useLingui } from '../../../i18n/react';
import type { Report } from '../../../modes/kiosk/counts/report';
import { dayName } from './day-names';
import { Shown } from './Shown';
import styles from './Figures.module.css';
import 'virtual:fitpath/messages/fair';

/** What all days come to, and each of them: sums of what is shown. */
export function Figures({ report: { days } }: { readonly report: Report }) {
  const { i18n } = useLingui();
  const all = (of: (day: Report['days'][number]) => number | null) => {
    const counts = days.map(of);
    const shown = counts.filter((count) => count !== null);
    if (shown.length === 0) return { count: null };
    return { count: shown.reduce((sum, count) => sum + count, 0), more: shown.length < counts.length };
  };
  const ended = (end: 'finished' | 'left') => {
    const quizzes = days.flatMap((day) => day.quizzes.map((quiz) => quiz[end]));
    const shown = quizzes.filter((count) => count !== null);
    if (shown.length === 0) return { count: null };
    return { count: shown.reduce((sum, count) => sum + count, 0), more: shown.length < quizzes.length };
  };
  const started = all((day) => day.started);
  const figures = [
    ['started', started],
    ['finished', ended('finished')],
    ['left', ended('left')],
    ['looked', all((day) => day.looked)],
  ] as const;
  const share = (count: number | null, more = false) =>
    count !== null && !more && started.count !== null
      ? formatPercent((100 * count) / started.count)
      : undefined;
  const minutes = days.flatMap((day) =>
    day.minutes === null ? [] : [{ day: day.day, minutes: day.minutes }],
  );
  return (
    <dl className={styles.figures}>
      {figures.map(([name, sum]) => (
        <div key={name}>
          <dt>
            <Trans id={`fair.${name}`} />
          </dt>
          <dd>
            <Shown {...sum} />{' '}
            {(name === 'finished' || name === 'left') && (
              <small>{share(sum.count, 'more' in sum ? sum.more : false)}</small>
            )}
          </dd>
        </div>
      ))}
      {minutes.length > 0 && (
        <div>
          <dt>
            <Trans id="fair.minutes" />
          </dt>
          <dd>
            {minutes.map(({ day, minutes: took }) => (
              <span key={day} className={styles.took}>
                <span>{i18n._('fair.minutes.value', { minutes: took })}</span>{' '}
                {days.length > 1 && <small>{dayName(day, 'short')}</small>}
              </span>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}
