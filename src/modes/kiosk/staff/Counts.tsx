import { useState } from 'react';
import type { IdFrom } from '../../../i18n/i18n';
import { Trans, useLingui } from '../../../i18n/react';
import { saveFile } from '../../../components/save-file';
import type { BookState } from '../counts/book';
import type { ShownTallies } from '../counts/shown';
import { AllDaysTallies, TodayTallies } from './periods';
import { Action, Actions } from './Actions';
import styles from './Counts.module.css';
import { talliesCsv } from './counts-csv';
import 'virtual:fitpath/messages/staff';

interface Props {
  readonly state: BookState;
  readonly shown: ShownTallies;
  readonly quizTitle: (id: string) => string;
  readonly careerName: (soc: string) => string;
  readonly onClear: () => void;
}

const PERIODS = ['today', 'all'] as const;

/** What the booth has counted, as it may be seen; to take along as a table, and to clear. */
export function Counts({ state, shown, quizTitle, careerName, onClear }: Props) {
  const { i18n } = useLingui();
  const [period, setPeriod] = useState<(typeof PERIODS)[number]>('today');
  const [asking, setAsking] = useState(false);
  const news = state.newer ? 'newer' : !state.kept ? 'run' : state.lost ? 'lost' : undefined;
  const save = () =>
    saveFile(
      `fitpath-booth-${state.today}.csv`,
      talliesCsv(shown, state.today, quizTitle, careerName, (id) =>
        i18n._(`staff.csv.${id}` as IdFrom<'staff.csv.'>),
      ),
      'text/csv',
    );
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
        <TodayTallies day={shown.today} careerName={careerName} />
      ) : (
        <AllDaysTallies shown={shown} quizTitle={quizTitle} careerName={careerName} />
      )}
      <p>
        <Trans id="staff.hiddenText" />
      </p>
      <Actions>
        <Action onClick={save}>
          <Trans id="staff.export" />
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
      <p role="status">{asking && <Trans id="staff.clear.ask" />}</p>
    </section>
  );
}
