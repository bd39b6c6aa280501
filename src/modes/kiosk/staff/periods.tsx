import type { IdFrom } from '../../../i18n/i18n';
import { Trans, useLingui } from '../../../i18n/react';
import { acrossDays, listAcross, quizzesAcross } from '../counts/across-days';
import type { Report, ReportDay } from '../counts/report';
import { CountTable } from './CountTable';
import { Count } from './Count';
import styles from './periods.module.css';
import 'virtual:fitpath/messages/staff';

type Titled = (id: string) => string;

interface Props {
  readonly report: Report;
  readonly quizTitle: Titled;
  readonly careerName: Titled;
}

/** So many careers are shown; the file has all. */
const MOST_CAREERS = 10;

export function TodayTallies({ report, today, careerName }: Props & { readonly today: string }) {
  const { i18n } = useLingui();
  const day = report.days.find((one) => one.day === today);
  const none = report.daysLeftOut.includes(today) ? null : 0;
  const hours = day?.hours ?? [];
  const isUsed = ({ count }: { readonly count: number | null }) => count !== 0;
  return (
    <>
      <SumList
        sums={[
          ['started', day ? day.started : none],
          ['finished', day ? endedOn(day, 'finished') : none],
          ['left', day ? endedOn(day, 'left') : none],
        ]}
        minutes={day?.minutes ?? null}
      />
      <CountTable
        title={i18n._('staff.hours')}
        of={i18n._('staff.hour')}
        rows={hours
          .slice(hours.findIndex(isUsed), hours.findLastIndex(isUsed) + 1)
          .map(({ hour, count }) => ({ name: String(hour), count }))}
        nameOf={hourName}
        bars
      />
      <Careers rows={day?.lists.career ?? []} careerName={careerName} />
    </>
  );
}

export function AllDaysTallies({ report, quizTitle, careerName }: Props) {
  const { i18n } = useLingui();
  const { days, daysLeftOut } = report;
  const dayName = (day: string) => (day === 'earlier' ? i18n._('staff.earlier') : day);
  return (
    <>
      {daysLeftOut.length > 0 && (
        <p>
          <Trans id="staff.daysLeftOut" />
        </p>
      )}
      <SumList
        sums={[
          ['started', sumOf(days.map(({ started }) => started))],
          ['finished', sumOf(days.map((day) => endedOn(day, 'finished')))],
          ['left', sumOf(days.map((day) => endedOn(day, 'left')))],
        ]}
      />
      <p>
        <Trans id="staff.looked" /> <Count value={sumOf(days.map(({ looked }) => looked))} />
      </p>
      <CountTable
        title={i18n._('staff.days')}
        of={i18n._('staff.day')}
        rows={days.map(({ day, started }) => ({ name: day, count: started }))}
        nameOf={dayName}
        bars
      />
      <CountTable
        title={i18n._('staff.quizzes')}
        of={i18n._('staff.quiz')}
        rows={quizzesAcross(report)}
        nameOf={(id) => (id === '' ? i18n._('staff.together') : quizTitle(id))}
      />
      <CountTable
        title={i18n._('staff.stages')}
        of={i18n._('staff.stage')}
        rows={acrossDays(days.map(({ stages }) => stages).filter((stages) => stages.length > 0))}
        nameOf={(stage) => i18n._(`staff.stage.${stage}` as IdFrom<'staff.stage.'>)}
      />
      <Careers rows={listAcross(report, 'career')} careerName={careerName} />
    </>
  );
}

/** Null where one of them is hidden. */
const sumOf = (counts: readonly (number | null)[]): number | null =>
  counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);

const endedOn = ({ quizzes }: ReportDay, end: 'finished' | 'left'): number | null =>
  sumOf(quizzes.map((quiz) => quiz[end]));

function SumList({
  sums,
  minutes,
}: {
  readonly sums: readonly (readonly ['started' | 'finished' | 'left', number | null])[];
  readonly minutes?: number | null;
}) {
  const { i18n } = useLingui();
  return (
    <dl className={styles.sums}>
      {sums.map(([name, count]) => (
        <div key={name}>
          <dt>
            <Trans id={`staff.${name}`} />
          </dt>
          <dd>
            <Count value={count} />
          </dd>
        </div>
      ))}
      {minutes !== undefined && (
        <div>
          <dt>
            <Trans id="staff.minutes" />
          </dt>
          <dd>{minutes === null ? <Count value={null} /> : i18n._('staff.minutes.value', { minutes })}</dd>
        </div>
      )}
    </dl>
  );
}

function Careers({
  rows,
  careerName,
}: {
  readonly rows: readonly { readonly name: string; readonly count: number; readonly more?: boolean }[];
  readonly careerName: Titled;
}) {
  const { i18n } = useLingui();
  return (
    <CountTable
      title={i18n._('staff.careers')}
      of={i18n._('staff.career')}
      rows={rows.slice(0, MOST_CAREERS)}
      nameOf={careerName}
    />
  );
}

/** `9` → `9:00–10:00` */
const hourName = (hour: string): string => `${hour}:00–${Number(hour) + 1}:00`;
