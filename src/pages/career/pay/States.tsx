import { useId, useState } from 'react';
import { Trans, useLingui } from '../../../i18n/react';
import type { Details } from '../../../careers/details';
import { Chart } from '../charts/Chart';
import { TileMap, type StateValue } from '../charts/TileMap';
import { payWords } from '../charts/scale-words';
import { formatChange, formatCount, formatDollars, formatHourly } from '../../../i18n/format';
import styles from './States.module.css';
import 'virtual:fitpath/messages/career';
import 'virtual:fitpath/messages/facts';

const VIEWS = ['pay', 'jobs', 'growth'] as const;
type View = (typeof VIEWS)[number];

/** Pay, jobs and growth in the states as a map of tiles. */
export function States({
  details,
  state,
}: {
  readonly details: Details;
  /** The reader's, by its postal code; empty for none. */
  readonly state: string;
}) {
  const { i18n } = useLingui();
  const group = useId();
  const unit = details.payByState[0]?.unit ?? 'dollars-a-year';
  const yearly = unit === 'dollars-a-year';
  const values: Readonly<Record<View, ReadonlyMap<string, StateValue & { readonly words: string }>>> = {
    pay: new Map(
      details.payByState.flatMap(({ state, median }) =>
        median
          ? [
              [
                state.id,
                {
                  value: median.value,
                  short: yearly ? formatCount(median.value / 1000) : formatCount(median.value),
                  words: payWords(median, unit),
                },
              ],
            ]
          : [],
      ),
    ),
    jobs: new Map(
      details.payByState.flatMap(({ state, employees }) =>
        employees === null
          ? []
          : [[state.id, { value: employees, short: shortCount(employees), words: formatCount(employees) }]],
      ),
    ),
    growth: new Map(
      details.outlookByState.flatMap(({ state, growth }) =>
        growth === null
          ? []
          : [
              [
                state.id,
                { value: growth, short: formatCount(growth).replace('-', '−'), words: formatChange(growth) },
              ],
            ],
      ),
    ),
  };
  const views = VIEWS.filter((view) => values[view].size > 0);
  const [asked, setView] = useState<View>('pay');
  const view = views.includes(asked) ? asked : views[0];
  if (!view) return null;
  const bounds = {
    pay: (value: number) => (yearly ? `${formatDollars(value / 1000)}k` : formatHourly(value)),
    jobs: (value: number) => formatCount(value),
    growth: formatChange,
  };
  const names = new Map(
    [...details.payByState, ...details.outlookByState].map(({ state }) => [state.id, state.name]),
  );
  const cell = (view: View, id: string) => values[view].get(id)?.words ?? i18n._('figure.none');
  return (
    <>
      <fieldset className={styles.views}>
        <legend className="visually-hidden">
          <Trans id="career.show" />
        </legend>
        {views.map((choice) => (
          <label key={choice}>
            <input type="radio" name={group} checked={choice === view} onChange={() => setView(choice)} />{' '}
            <Trans id={`career.view.${choice}`} />
          </label>
        ))}
      </fieldset>
      <Chart
        note={i18n._(`career.viewNote.${view}`)}
        caption={i18n._('career.stateTable', { title: details.title })}
        table={{
          columns: [i18n._('career.state'), ...views.map((view) => i18n._(`career.column.${view}`))],
          rows: [...names].map(([id, name]) => ({ head: name, cells: views.map((view) => cell(view, id)) })),
        }}
      >
        <TileMap
          values={values[view]}
          bound={bounds[view]}
          mine={state}
          title={i18n._(`career.map.${view}`, { title: details.title })}
        />
      </Chart>
    </>
  );
}

/** 18700 → "18.7k", 270 → "270": what a tile has room for. */
function shortCount(count: number): string {
  if (count < 1000) return formatCount(count);
  return `${count < 9950 ? String(Math.round(count / 100) / 10) : formatCount(count / 1000)}k`;
}
