import type { IdFrom } from '../../../i18n/i18n';
import { Trans, useLingui } from '../../../i18n/react';
import type { SeenRow } from '../counts/hide';
import type { ShownTallies, Sums } from '../counts/shown';
import { CountTable } from './CountTable';
import { Count } from './Count';
import styles from './periods.module.css';
import 'virtual:fitpath/messages/staff';

type Titled = (id: string) => string;

export function TodayTallies({
  day,
  careerName,
}: {
  readonly day: ShownTallies['today'];
  readonly careerName: Titled;
}) {
  const { i18n } = useLingui();
  return (
    <>
      <SumList sums={day} />
      <CountTable
        title={i18n._('staff.hours')}
        of={i18n._('staff.hour')}
        rows={day.hours}
        nameOf={hourName}
        bars
      />
      <Careers careers={day.careers} careerName={careerName} />
    </>
  );
}

export function AllDaysTallies({
  shown: { all, days, daysLeftOut },
  quizTitle,
  careerName,
}: {
  readonly shown: ShownTallies;
  readonly quizTitle: Titled;
  readonly careerName: Titled;
}) {
  const { i18n } = useLingui();
  const dayName = (day: string) => (day === 'earlier' ? i18n._('staff.earlier') : day);
  return (
    <>
      {daysLeftOut && (
        <p>
          <Trans id="staff.daysLeftOut" />
        </p>
      )}
      <SumList sums={all} />
      <p>
        <Trans id="staff.looked" /> <Count value={all.looked} />
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
        rows={all.quizzes}
        nameOf={quizTitle}
      />
      <CountTable
        title={i18n._('staff.stages')}
        of={i18n._('staff.stage')}
        rows={all.stages}
        nameOf={(stage) => i18n._(`staff.stage.${stage}` as IdFrom<'staff.stage.'>)}
      />
      <Careers careers={all.careers} careerName={careerName} />
    </>
  );
}

function SumList({ sums }: { readonly sums: Sums }) {
  const { i18n } = useLingui();
  return (
    <dl className={styles.sums}>
      {(['started', 'finished', 'left'] as const).map((name) => (
        <div key={name}>
          <dt>
            <Trans id={`staff.${name}`} />
          </dt>
          <dd>
            <Count value={sums[name]} />
          </dd>
        </div>
      ))}
      <div>
        <dt>
          <Trans id="staff.minutes" />
        </dt>
        <dd>
          {sums.minutes === null ? (
            <Count value={null} />
          ) : (
            i18n._('staff.minutes.value', { minutes: sums.minutes })
          )}
        </dd>
      </div>
    </dl>
  );
}

function Careers({
  careers,
  careerName,
}: {
  readonly careers: readonly SeenRow[];
  readonly careerName: Titled;
}) {
  const { i18n } = useLingui();
  return (
    <CountTable
      title={i18n._('staff.careers')}
      of={i18n._('staff.career')}
      rows={careers}
      nameOf={careerName}
    />
  );
}

/** `9` → `9:00–10:00` */
const hourName = (hour: string): string => `${hour}:00–${Number(hour) + 1}:00`;
