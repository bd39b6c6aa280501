import { useId } from 'react';
import { scaleLinear } from 'd3-scale';
import { formatDollars } from '../../../i18n/format';
import styles from './PayBand.module.css';
import { Hatch } from './Hatch';
import { payWords, percent, type PayUnit } from './scale-words';

interface Point {
  readonly value: number;
  readonly atLeast?: true;
}

interface Props {
  readonly unit: PayUnit;
  readonly p10: Point | null;
  readonly p25: Point | null;
  readonly median: Point;
  readonly p75: Point | null;
  readonly p90: Point | null;
  readonly title: string;
}

/** Pay as a calliper: a thin line from the 10th to the 90th percentile, the middle half hatched, the median a thick tick. */
export function PayBand({ unit, p10, p25, median, p75, p90, title }: Props) {
  const id = useId();
  const points = [p10, p25, median, p75, p90].flatMap((point) => (point ? [point.value] : []));
  const scale = scaleLinear()
    .domain([Math.min(...points), Math.max(...points)])
    .nice(5)
    .range([4, 96]);
  const x = (value: number) => percent(scale(value));
  const [from, to] = [points[0] ?? median.value, points.at(-1) ?? median.value];
  const [low, high] = [p25?.value ?? from, p75?.value ?? to];
  const at = scale(median.value);
  return (
    <svg className={styles.band} role="img" aria-label={title}>
      <Hatch id={id} />
      <line className={styles.axis} x1="4%" x2="96%" y1="92" y2="92" />
      {scale.ticks(5).map((tick, i) => (
        <g key={tick} className={i % 2 === 1 ? styles.everyOther : undefined}>
          <line className={styles.axis} x1={x(tick)} x2={x(tick)} y1="92" y2="98" />
          <text className={styles.tick} x={x(tick)} y="114" textAnchor="middle">
            {unit === 'dollars-a-year' ? `${formatDollars(tick / 1000)}k` : formatDollars(tick)}
          </text>
        </g>
      ))}
      <line className={styles.line} x1={x(from)} x2={x(low)} y1="70" y2="70" />
      <line className={styles.line} x1={x(high)} x2={x(to)} y1="70" y2="70" />
      {[p10, p90].map(
        (point, end) =>
          point && (
            <g key={end}>
              <line className={styles.line} x1={x(point.value)} x2={x(point.value)} y1="62" y2="78" />
              <text
                className={styles.value}
                x={x(point.value)}
                y="50"
                textAnchor={end === 0 ? 'start' : 'end'}
              >
                {payWords(point, unit)}
              </text>
            </g>
          ),
      )}
      <rect
        className={styles.body}
        x={x(low)}
        y="56"
        width={percent(Math.max(0, scale(high) - scale(low)))}
        height="28"
        fill={`url(#${id})`}
      />
      <line className={styles.median} x1={percent(at)} x2={percent(at)} y1="36" y2="92" />
      <text
        className={styles.figure}
        x={percent(at)}
        y="24"
        textAnchor={at < 20 ? 'start' : at > 80 ? 'end' : 'middle'}
      >
        {payWords(median, unit)}
      </text>
    </svg>
  );
}
