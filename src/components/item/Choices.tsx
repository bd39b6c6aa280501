import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { Trans } from '@lingui/react';
import { Button } from '../Button';
import styles from './Choices.module.css';

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  /** A small picture before the label; says nothing that the label does not. */
  readonly mark?: ReactNode;
}

interface Props {
  /** Names the radio group; unique on the page. */
  readonly name: string;
  readonly prompt: string;
  readonly help?: string | undefined;
  readonly choices: readonly Choice[];
  /** What was answered before, if anything. */
  readonly answered: string | undefined;
  /** Focus the question when it appears, so that it is read out. */
  readonly takesFocus: boolean;
  /** A pointer's tap or a digit key moves on by itself. */
  readonly movesOn: boolean;
  /** `movesOn` tells whether the person meant to go on, or only to choose. */
  readonly onAnswer: (value: string, movesOn: boolean) => void;
  readonly skip: ReactNode;
}

/**
 * One question with native radios. They are uncontrolled and stand in no form, so that a tap before the script arrived is
 * a checked radio, which the first layout effect reads and reports. Arrow keys only move the selection (WCAG 3.2.2);
 * Enter, Next, a pointer or a digit key answers.
 */
export function Choices(props: Props) {
  const { name, prompt, help, choices, answered, takesFocus, movesOn, onAnswer, skip } = props;
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [selected, setSelected] = useState(answered);

  // Only the first commit can find an answer that was given before the script; it is reported once the router is up.
  const early = useRef<{ readonly value: string; readonly byKey: boolean }>(null);
  useLayoutEffect(() => {
    const checked = fieldset.current?.querySelector<HTMLInputElement>('input:checked');
    if (checked && !checked.defaultChecked) {
      early.current = { value: checked.value, byKey: checked.matches(':focus-visible') };
    }
  }, []);
  const reportEarly = useEffectEvent(() => {
    if (early.current) onAnswer(early.current.value, movesOn && !early.current.byKey);
    early.current = null;
  });
  useEffect(() => reportEarly(), []);

  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!movesOn || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const choice = /^[1-9]$/.test(event.key) ? choices[Number(event.key) - 1] : undefined;
    if (choice) onAnswer(choice.value, true);
  });
  // In the same breath as the question appears, so that no key goes to the one before.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);

  return (
    <div className={styles.page}>
      <fieldset ref={fieldset} className={styles.ask} aria-describedby={help ? `${name}-help` : undefined}>
        <legend>
          <h1 ref={heading} tabIndex={-1}>
            {prompt}
          </h1>
        </legend>
        {help && (
          <p id={`${name}-help`} className={styles.help}>
            {help}
          </p>
        )}
        <div className={styles.scale}>
          {choices.map((choice) => (
            <label key={choice.value} className={choice.mark ? styles.marked : undefined}>
              <input
                type="radio"
                name={name}
                value={choice.value}
                defaultChecked={choice.value === answered}
                autoComplete="off"
                onChange={() => setSelected(choice.value)}
                onClick={(event) => {
                  // Arrow keys fire click too, with detail 0; a pointer's click counts from 1.
                  if (event.detail > 0) onAnswer(choice.value, movesOn);
                }}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' && event.currentTarget.checked) onAnswer(choice.value, true);
                }}
              />
              {choice.mark}
              <span>{choice.label}</span>
              <svg className={styles.tick} viewBox="0 0 24 24" aria-hidden="true">
                <path d="M5 13l5 5L20 7" />
              </svg>
            </label>
          ))}
        </div>
      </fieldset>
      <div className={styles.foot}>
        {skip}
        <Button
          look="quiet"
          hidden={selected === undefined}
          onClick={() => {
            if (selected !== undefined) onAnswer(selected, true);
          }}
        >
          <Trans id="quiz.next" />
        </Button>
      </div>
    </div>
  );
}
