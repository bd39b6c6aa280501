import { scaleQuantile } from 'd3-scale';
import type { I18n } from '../../../i18n/i18n';
import { useLingui } from '../../../i18n/react';
import styles from './TileMap.module.css';
import { COLUMNS, LINES, TILES } from './tiles';
import 'virtual:fitpath/messages/charts';

export interface StateValue {
  readonly value: number;
  /** As it stands in the tile: "51" thousand dollars, "+7". */
  readonly short: string;
}

interface Props {
  /** By postal code; a state without one is an empty tile. */
  readonly values: ReadonlyMap<string, StateValue>;
  /** A bound between two steps, in words. */
  readonly bound: (value: number) => string;
  /** The state with a frame. */
  readonly mine?: string | undefined;
  readonly title: string;
}

const SIZE = 46;
const STEPS = [1, 2, 3, 4, 5] as const;

/** The states as tiles in five steps of equal count, the value printed in each; empty where nothing is published. */
export function TileMap({ values, bound, mine, title }: Props) {
  const { i18n } = useLingui();
  const all = [...values.values()].map(({ value }) => value);
  const step = scaleQuantile<number>().domain(all).range(STEPS);
  const bounds = step.quantiles();
  return (
    <>
      <svg
        className={styles.map}
        viewBox={`-2 -2 ${COLUMNS * SIZE} ${LINES * SIZE}`}
        role="img"
        aria-label={title}
      >
        {TILES.map(({ state, column, row }) => {
          const shown = values.get(state);
          const level = shown ? `q${String(step(shown.value))}` : 'q0';
          return (
            <g
              key={state}
              transform={`translate(${column * SIZE} ${row * SIZE})`}
              className={[styles.tile, styles[level], state === mine ? styles.mine : ''].join(' ')}
            >
              <rect width={SIZE - 4} height={SIZE - 4} rx="1" />
              <text className={styles.state} x={SIZE / 2 - 2} y="19" textAnchor="middle">
                {state}
              </text>
              <text className={styles.short} x={SIZE / 2 - 2} y="34" textAnchor="middle">
                {shown?.short ?? '–'}
              </text>
            </g>
          );
        })}
      </svg>
      <ul className={styles.legend} aria-hidden="true">
        {STEPS.map((level) => (
          <li key={level}>
            <svg viewBox="0 0 18 18" className={styles[`q${level}`]}>
              <rect width="18" height="18" />
            </svg>
            <span>{legend(i18n, bounds, level - 1, bound)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function legend(i18n: I18n, bounds: readonly number[], at: number, bound: (value: number) => string): string {
  const [from, to] = [bounds[at - 1], bounds[at]];
  if (from === undefined) return i18n._('chart.under', { to: bound(to ?? 0) });
  return to === undefined
    ? i18n._('chart.over', { from: bound(from) })
    : i18n._('chart.between', { from: bound(from), to: bound(to) });
}
