import { useState } from 'react';
import { Trans, useLingui } from '../../../i18n/react';
import { saveFile } from '../../../components/save-file';
import type { BookState } from '../counts/book';
import { encodeExact, fileNames } from '../counts/exact';
import { reportCsv } from '../counts/report-csv';
import type { List, Report } from '../counts/report';
import type { StaffBooth } from './staff-booth';
import { AllDaysTallies, TodayTallies } from './periods';
import { Action, Actions } from './Actions';
import styles from './Counts.module.css';
import 'virtual:fitpath/messages/staff';

interface Props {
  readonly state: BookState;
  readonly report: Report;
  readonly booth: StaffBooth;
  readonly onClear: () => void;
}

const PERIODS = ['today', 'all'] as const;

/** What the booth has counted, as it may be seen; to take along as a table, and to clear. */
export function Counts({ state, report, booth, onClear }: Props) {
  const { i18n } = useLingui();
  const [period, setPeriod] = useState<(typeof PERIODS)[number]>('today');
  const [asking, setAsking] = useState(false);
  const news = state.newer ? 'newer' : !state.kept ? 'run' : state.lost ? 'lost' : undefined;
  const files = fileNames(booth.options.booth, state.today);
  const { careerName } = booth;
  const quizTitle = (id: string) => booth.offered.find((quiz) => quiz.id === id)?.title ?? id;
  const titles = {
    quiz: quizTitle,
    of: (list: List, name: string) =>
      list === 'career' ? careerName(name) : (booth.titleOf?.(list, name) ?? ''),
  };
  return (
    <section aria-label={i18n._('staff.tallies')}>
      <h3>
        <Trans id="staff.tallies" />
      </h3>
      {news && (
        <p role="alert">
          <Trans id={`staff.tallies.${news}`} />
        </p>
      )}
      <p>
        {booth.options.booth === null ? (
          <Trans id="staff.booth.none" />
        ) : (
          <Trans id="staff.booth" values={{ booth: booth.options.booth }} />
        )}
      </p>
      <fieldset className={styles.periods}>
        <legend className="visually-hidden">
          <Trans id="staff.period" />
        </legend>
        {PERIODS.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="period"
              checked={period === choice}
              onChange={() => setPeriod(choice)}
            />{' '}
            <Trans id={`staff.period.${choice}`} />
          </label>
        ))}
      </fieldset>
      {period === 'today' ? (
        <TodayTallies {...{ report, quizTitle, careerName }} today={state.today} />
      ) : (
        <AllDaysTallies {...{ report, quizTitle, careerName }} />
      )}
      <p>
        <Trans id="staff.hiddenText" />
      </p>
      <Actions>
        <Action onClick={() => saveFile(files.csv, reportCsv(report, titles), 'text/csv')}>
          <Trans id="staff.export" />
        </Action>
        <Action onClick={() => saveFile(files.exact, encodeExact(booth.options.booth, state.tallies))}>
          <Trans id="staff.exact" />
        </Action>
        {asking ? (
          <>
            <Action
              look="danger"
              onClick={() => {
                onClear();
                setAsking(false);
              }}
            >
              <Trans id="staff.clear.really" />
            </Action>
            <Action onClick={() => setAsking(false)}>
              <Trans id="staff.cancel" />
            </Action>
          </>
        ) : (
          <Action onClick={() => setAsking(true)}>
            <Trans id="staff.clear" />
          </Action>
        )}
      </Actions>
      <p>
        <Trans id="staff.exactText" />
      </p>
      <p role="status">{asking && <Trans id="staff.clear.ask" />}</p>
    </section>
  );
}
