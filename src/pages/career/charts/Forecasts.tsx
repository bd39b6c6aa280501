import { scaleLinear } from 'd3-scale';
import { formatCount } from '../../../i18n/format';
import styles from './Forecasts.module.css';
import { percent } from './scale-words';

/** One edition: a straight line from what was counted in its first year to what it projects for its last. */
export interface ForecastLine {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Thousands of jobs. */
  readonly base: number;
  readonly projected: number;
  /** What there was in a later year; low and high differ where it is known only between bounds. */
  readonly counted?: { readonly year: number; readonly low: number; readonly high: number };
  /** Made for what the occupation was counted under before. */
  readonly former?: boolean;
  readonly current?: boolean;
}

const [TOP, BOTTOM, HEIGHT] = [14, 206, 240];

/** What was projected (dashed, to a ring) against what was counted (dots, or a bracket between bounds). */
export function Forecasts({
  lines,
  title,
}: {
  readonly lines: readonly ForecastLine[];
  readonly title: string;
}) {
  const jobs = lines.flatMap(({ base, projected, counted }) =>
    counted ? [base, projected, counted.low, counted.high] : [base, projected],
  );
  const years = lines.flatMap(({ from, to }) => [from, to]);
  const xs = scaleLinear()
    .domain([Math.min(...years), Math.max(...years)])
    .range([14, 95]);
  const y = scaleLinear()
    .domain([Math.min(...jobs), Math.max(...jobs)])
    .nice(4)
    .range([BOTTOM, TOP]);
  const x = (year: number) => percent(xs(year));
  const height = (value: number) => Math.round(y(value) * 10) / 10;
  return (
    <svg className={styles.forecasts} height={HEIGHT} role="img" aria-label={title}>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1="14%" x2="97%" y1={height(tick)} y2={height(tick)} />
          <text className={styles.tick} x="12.5%" y={height(tick) + 4} textAnchor="end">
            {`${formatCount(tick)}k`}
          </text>
        </g>
      ))}
      {xs.ticks(5).map((year, i) => (
        <text
          key={year}
          className={[styles.tick, i % 2 === 1 ? styles.everyOther : ''].join(' ')}
          x={x(year)}
          y={HEIGHT - 10}
          textAnchor="middle"
        >
          {year}
        </text>
      ))}
      {lines.map(({ id, from, to, base, projected, former, current }) => (
        <g key={id} className={former ? styles.former : current ? styles.current : styles.said}>
          <line x1={x(from)} y1={height(base)} x2={x(to)} y2={height(projected)} />
          <circle cx={x(to)} cy={height(projected)} r="4.5" />
          <circle className={styles.start} cx={x(from)} cy={height(base)} r="2.4" />
        </g>
      ))}
      {lines.map(
        ({ id, counted }) =>
          counted &&
          (counted.low === counted.high ? (
            <circle key={id} className={styles.counted} cx={x(counted.year)} cy={height(counted.low)} r="4" />
          ) : (
            <line
              key={id}
              className={styles.bounds}
              x1={x(counted.year)}
              x2={x(counted.year)}
              y1={height(counted.low)}
              y2={height(counted.high)}
            />
          )),
      )}
    </svg>
  );
}
