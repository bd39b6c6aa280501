import { useId } from 'react';
import { scaleLinear } from 'd3-scale';
import styles from './Bars.module.css';
import { Hatch } from './Hatch';
import { percent } from './scale-words';

export interface Bar {
  readonly label: string;
  readonly note?: string | undefined;
  readonly value: number;
  readonly words: string;
  /** How much of the bar is not yet there: drawn hatched and dashed. */
  readonly ahead?: number | undefined;
}

/** Bars from zero, each under its name with its value at the margin; `mark` is a dotted line to compare with. */
export function Bars({
  bars,
  title,
  mark,
}: {
  readonly bars: readonly Bar[];
  readonly title: string;
  readonly mark?: number | undefined;
}) {
  const id = useId();
  const longest = Math.max(0, ...bars.map((bar) => bar.value + Math.max(0, bar.ahead ?? 0)), mark ?? 0);
  const scale = scaleLinear()
    .domain([0, longest || 1])
    .range([0, 99.5]);
  const width = (value: number) => percent(scale(value));
  return (
    <ul className={styles.bars} aria-label={title}>
      {bars.map((bar, at) => (
        <li key={bar.label}>
          <span>
            <span>{bar.label}</span> {bar.note && <small>{bar.note}</small>}
          </span>
          <b>{bar.words}</b>
          <svg aria-hidden="true">
            {bar.ahead !== undefined && <Hatch id={`${id}${at}`} />}
            <rect className={styles.bar} x="0.2%" y="1" width={width(bar.value)} height="14" />
            {bar.ahead !== undefined && bar.ahead > 0 && (
              <rect
                className={styles.ahead}
                x={width(bar.value)}
                y="1"
                width={width(bar.ahead)}
                height="14"
                fill={`url(#${id}${at})`}
              />
            )}
            {mark !== undefined && (
              <line className={styles.mark} x1={width(mark)} x2={width(mark)} y1="-2" y2="18" />
            )}
          </svg>
        </li>
      ))}
    </ul>
  );
}
