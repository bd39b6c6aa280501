import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { Ask } from './Ask';
import styles from './Choices.module.css';
import { choicesOf, fromValue, toValue } from './choices-of';
import { Tick } from './Tick';
import { useDigits } from './use-digits';
import type { AskProps } from './ask-props';

/**
 * One question with native radios. They are uncontrolled and stand in no form, so that a tap before the script arrived is
 * a checked radio, which the first layout effect reads and reports. Arrow keys only move the selection (WCAG 3.2.2);
 * Enter, Next, a pointer or a digit key answers.
 */
export function Choices({ item, answered, takesFocus, movesOn, onAnswer }: AskProps) {
  const list = useRef<HTMLDivElement>(null);
  const before = toValue(answered);
  const [selected, setSelected] = useState(before);
  const choices = choicesOf(item);
  const answer = (value: string, goesOn: boolean) => onAnswer(fromValue(item, value), goesOn);

  // Only the first commit can find an answer that was given before the script; it is reported once the router is up.
  const early = useRef<{ readonly value: string; readonly byKey: boolean }>(null);
  useLayoutEffect(() => {
    const checked = list.current?.querySelector<HTMLInputElement>('input:checked');
    if (checked && !checked.defaultChecked) {
      // Safari calls no focus visible that an arrow key has moved; who points is still over what they tapped, and a finger never is.
      const byKey =
        checked.matches(':focus-visible') ||
        (!checked.closest('label:hover') && matchMedia('(hover: hover)').matches);
      early.current = { value: checked.value, byKey };
    }
  }, []);
  const reportEarly = useEffectEvent(() => {
    if (early.current) answer(early.current.value, movesOn && !early.current.byKey);
    early.current = null;
  });
  useEffect(() => reportEarly(), []);

  useDigits((at) => {
    const choice = choices[at];
    if (movesOn && choice) answer(choice.value, true);
  });

  return (
    <Ask
      item={item}
      takesFocus={takesFocus}
      onAnswer={onAnswer}
      onNext={selected === undefined ? undefined : () => answer(selected, true)}
    >
      <div ref={list} className={item.type === 'picture' ? styles.pictures : styles.scale}>
        {choices.map((choice) => (
          <label key={choice.value} className={choice.mark ? styles.marked : undefined}>
            <input
              type="radio"
              name={item.id}
              value={choice.value}
              defaultChecked={choice.value === before}
              autoComplete="off"
              onChange={({ nativeEvent }) => {
                // A tap that goes on by itself needs no Next, and the frame that shows it no other work.
                if (!movesOn || (nativeEvent as MouseEvent).detail === 0) setSelected(choice.value);
              }}
              onClick={(event) => {
                // Arrow keys fire click too, with detail 0; a pointer's click counts from 1.
                if (event.detail > 0) answer(choice.value, movesOn);
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && event.currentTarget.checked) answer(choice.value, true);
              }}
            />
            {choice.mark}
            <span>{choice.label}</span>
            <Tick />
          </label>
        ))}
      </div>
    </Ask>
  );
}
