import { useState } from 'react';
import { Trans, useLingui } from '../../../i18n/react';
import type { Details } from '../../../careers/details';
import { estimateWage, type WageEstimate } from '../../../careers/pay/wages';
import { formatDollars, formatHourly } from '../../../i18n/format';
import { Field } from '../Field';
import { Fields } from '../Fields';
import styles from './Earn.module.css';
import 'virtual:fitpath/messages/career';
import 'virtual:fitpath/messages/facts';

const PLACES = [10, 25, 40, 50, 60, 75, 90] as const;

/** "What would you earn?": a state and a place in the range, and what is published or lies between the published. */
export function Earn({
  details,
  state,
  onState,
}: {
  readonly details: Details;
  /** Postal code; empty for the whole country. */
  readonly state: string;
  readonly onState: (state: string) => void;
}) {
  const { i18n } = useLingui();
  const [place, setPlace] = useState(25);
  const paid = details.payByState.filter(({ median }) => median);
  const ofState = paid.find((row) => row.state.id === state);
  const pay = ofState ?? details.pay;
  if (!pay) return null;
  const estimate = estimateWage(pay, place);
  const money = (value: number) =>
    pay.unit === 'dollars-a-year' ? formatDollars(Math.round(value / 10) * 10) : formatHourly(value);
  return (
    <div>
      <h3>
        <Trans id="earn.title" />
      </h3>
      <Fields>
        <Field
          label="career.state"
          any={i18n._('earn.country')}
          options={paid.map((row) => ({ value: row.state.id, text: row.state.name }))}
          value={ofState ? state : ''}
          onChange={onState}
        />
        <Field
          label="earn.place"
          options={PLACES.map((at) => ({ value: at, text: i18n._(`earn.at.${at}`) }))}
          value={place}
          onChange={(at) => setPlace(Number(at))}
        />
      </Fields>
      <p className={styles.earned} role="status">
        {estimate
          ? i18n._(`earn.${estimate.kind}.${pay.unit}`, { pay: money(worth(estimate)) })
          : i18n._('figure.none')}
      </p>
      <p className={styles.rule}>
        <span>{`${ofState ? ofState.state.name : i18n._('earn.country')}.`}</span> <Trans id="earn.rule" />
      </p>
    </div>
  );
}

function worth(estimate: WageEstimate): number {
  return 'value' in estimate ? estimate.value : estimate.bound;
}
