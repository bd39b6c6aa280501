import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLingui } from '../../i18n/react';
import type { SliderItem } from '../../engine/quiz';
import { Ask } from './Ask';
import styles from './Slider.module.css';
import type { AskProps } from './ask-props';
import 'virtual:fitpath/messages/asks';

const MIDDLE = 50;

/**
 * A line between two ends [Q11]: a native range. It stands in the middle and counts as no answer until the person has
 * touched it, so nobody is taken to have said 50.
 */
export function Slider({ item, answered, takesFocus, onAnswer }: AskProps<SliderItem>) {
  const range = useRef<HTMLInputElement>(null);
  const [value, setValue] = useState(typeof answered === 'number' ? answered : undefined);
  const { i18n } = useLingui();
  const set = (to: number, goesOn = false) => {
    setValue(to);
    onAnswer(to, goesOn);
  };

  // Moved before the script arrived.
  const reportEarly = useEffectEvent(() => {
    const moved = Number(range.current?.value);
    if (moved !== (value ?? MIDDLE)) set(moved);
  });
  useEffect(() => reportEarly(), []);

  const shown = value ?? MIDDLE;
  const side = shown < MIDDLE ? 'low' : shown > MIDDLE ? 'high' : 'middle';
  return (
    <Ask
      item={item}
      takesFocus={takesFocus}
      onAnswer={onAnswer}
      onNext={value === undefined ? undefined : () => onAnswer(value, true)}
    >
      <div className={styles.line} data-side={value === undefined ? 'unset' : side}>
        <span id={`${item.id}-low`}>{item.low}</span>
        <span id={`${item.id}-high`}>{item.high}</span>
        <input
          ref={range}
          type="range"
          min={0}
          max={100}
          defaultValue={shown}
          autoComplete="off"
          aria-label={item.prompt}
          aria-valuetext={i18n._(value === undefined ? 'ask.unset' : `ask.${side}`, {
            value: shown,
            low: item.low,
            high: item.high,
          })}
          onChange={(event) => set(Number(event.currentTarget.value))}
          // A tap on the middle moves nothing, and is an answer all the same.
          onClick={(event) => set(Number(event.currentTarget.value))}
          onKeyDown={(event) => {
            if (event.key === 'Enter') set(Number(event.currentTarget.value), true);
          }}
        />
      </div>
    </Ask>
  );
}
