import { useId, useState } from 'react';
import { Trans, useLingui } from '@lingui/react';
import type { Details } from '../../careers/details';
import { estimateWage, type WageEstimate } from '../../careers/wages';
import { formatDollars, formatHourly } from '../../i18n/format';
import { sourceLine } from './source-line';
import styles from './Career.module.css';

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
  const id = useId();
  const [place, setPlace] = useState(25);
  const paid = details.payByState.filter(({ median }) => median);
  const own = paid.find((row) => row.state.id === state);
  const pay = own ?? details.pay;
  if (!pay) return null;
  const estimate = estimateWage(pay, place);
  const money = (value: number) =>
    pay.unit === 'dollars-a-year' ? formatDollars(Math.round(value / 10) * 10) : formatHourly(value);
  const table = own ? 'state-wages' : 'wages';
  return (
    <div className={styles.earn}>
      <h3>
        <Trans id="earn.title" />
      </h3>
      <div className={styles.fields}>
        <div>
          <label htmlFor={`${id}state`}>
            <Trans id="career.state" />
          </label>
          <select
            id={`${id}state`}
            value={own ? state : ''}
            onChange={(event) => onState(event.target.value)}
          >
            <option value="">{i18n._('earn.country')}</option>
            {paid.map((row) => (
              <option key={row.state.id} value={row.state.id}>
                {row.state.name}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}place`}>
            <Trans id="earn.place" />
          </label>
          <select id={`${id}place`} value={place} onChange={(event) => setPlace(Number(event.target.value))}>
            {PLACES.map((at) => (
              <option key={at} value={at}>
                {i18n._(`earn.at.${at}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p className={styles.earned} role="status">
        {estimate
          ? i18n._(`earn.${estimate.kind}.${pay.unit}`, { pay: money(worth(estimate)) })
          : i18n._('figure.none')}
      </p>
      <p className={styles.source}>
        {sourceLine(details, table)}
        {own && ` · ${own.state.name}`}. <Trans id="earn.rule" />
      </p>
    </div>
  );
}

function worth(estimate: WageEstimate): number {
  return 'value' in estimate ? estimate.value : estimate.bound;
}
