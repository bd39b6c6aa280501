import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { Trans, useLingui } from '../../../../i18n/react';
import type { Trait } from '../../../../engine/traits';
import { letterOf } from '../letters';
import styles from './Ruler.module.css';
import 'virtual:fitpath/messages/studio';

interface Props {
  readonly trait: Trait;
  /** By option where it stands, 0–100; undefined says nothing. */
  readonly values: readonly (number | undefined)[];
  /** By option its letter and words, for who does not see the axis. */
  readonly labels: readonly string[];
  /** undefined: it says nothing any more. */
  readonly onChange: (option: number, value: number | undefined) => void;
}

/** Fingers go by fives; keys too, and by ones with Shift. */
const STEP = 5;
/** Pixels between pins that stand at one place. */
const LANE = 26;

/** One axis with its options as letters pinned on it: each pin is a slider, for a finger, a mouse or the arrow keys. */
export function Ruler({ trait, values, labels, onChange }: Props) {
  const { i18n } = useLingui();
  const axis = useRef<SVGSVGElement>(null);
  const within = (value: number) => Math.min(100, Math.max(0, value));
  const drag = (option: number, event: PointerEvent<SVGSVGElement>) => {
    const box = axis.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const value = within((100 * (event.clientX - box.left)) / box.width);
    onChange(option, STEP * Math.round(value / STEP));
  };
  const press = (option: number, value: number, event: KeyboardEvent) => {
    const step = event.shiftKey ? 1 : STEP;
    const to: Partial<Record<string, number | null>> = {
      ArrowLeft: value - step,
      ArrowDown: value - step,
      ArrowRight: value + step,
      ArrowUp: value + step,
      PageDown: value - 4 * STEP,
      PageUp: value + 4 * STEP,
      Home: 0,
      End: 100,
      Delete: null,
      Backspace: null,
    };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onChange(option, next === null ? undefined : within(next));
  };
  const lanes = lanesOf(values);
  const height = 34 + LANE * Math.max(0, ...lanes.map((lane) => lane));
  return (
    <div className={styles.ruler}>
      <svg ref={axis} className={styles.axis} height={height} width="100%">
        {[0, 25, 50, 75, 100].map((mark) => (
          <line
            key={mark}
            className={styles.mark}
            x1={`${String(mark)}%`}
            x2={`${String(mark)}%`}
            y1={height - (mark === 50 ? 26 : 22)}
            y2={height - (mark === 50 ? 8 : 12)}
          />
        ))}
        <line className={styles.line} x1="0%" x2="100%" y1={height - 17} y2={height - 17} />
        {values.map((value, option) =>
          value === undefined ? null : (
            <svg
              key={option}
              className={styles.pin}
              x={`${String(value)}%`}
              y={height - 17 - LANE * (lanes[option] ?? 0)}
              overflow="visible"
              role="slider"
              tabIndex={0}
              aria-label={labels[option] ?? letterOf(option)}
              aria-valuemin={0}
              aria-valuemax={100}
              aria-valuenow={value}
              aria-valuetext={i18n._('studio.pin', { value, low: trait.low.pole, high: trait.high.pole })}
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                event.currentTarget.focus();
              }}
              onPointerMove={(event) => drag(option, event)}
              onKeyDown={(event) => press(option, value, event)}
            >
              <circle className={styles.grip} r="22" />
              <circle className={styles.face} r="13" />
              <text textAnchor="middle" dy="5">
                {letterOf(option)}
              </text>
            </svg>
          ),
        )}
      </svg>
      <p className={styles.ends}>
        <span>{trait.low.pole}</span>
        <small>
          <Trans id="studio.average" />
        </small>
        <span>{trait.high.pole}</span>
      </p>
    </div>
  );
}

/** By option how many pins it stands above, so that none hides another. */
function lanesOf(values: readonly (number | undefined)[]): readonly number[] {
  return values.map(
    (value, option) =>
      values
        .slice(0, option)
        .filter((other) => other !== undefined && value !== undefined && Math.abs(other - value) < 7).length,
  );
}
