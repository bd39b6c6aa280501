import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLingui } from '../../i18n/react';
import type { LimitItem } from '../../engine/quiz';
import { Ask } from './Ask';
import { toValue } from './choices-of';
import styles from './Choices.module.css';
import type { AskProps } from './ask-props';
import 'virtual:fitpath/messages/asks';

/** One of many options, such as the states [Q14]: a native select, in which typing finds. */
export function Dropdown({ item, answered, takesFocus, onAnswer }: AskProps<LimitItem>) {
  const { i18n } = useLingui();
  const list = useRef<HTMLSelectElement>(null);
  const [chosen, setChosen] = useState(toValue(answered) ?? '');
  const choose = (id: string) => {
    setChosen(id);
    if (id !== '') onAnswer(id, false);
  };
  // Chosen before the script arrived.
  const reportEarly = useEffectEvent(() => {
    const early = list.current?.value ?? '';
    if (early !== chosen) choose(early);
  });
  useEffect(() => reportEarly(), []);
  return (
    <Ask
      item={item}
      takesFocus={takesFocus}
      onAnswer={onAnswer}
      onNext={chosen === '' ? undefined : () => onAnswer(chosen, true)}
    >
      <select
        ref={list}
        className={styles.select}
        defaultValue={chosen}
        autoComplete="off"
        aria-label={item.prompt}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="" disabled>
          {i18n._('ask.choose')}
        </option>
        {item.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </Ask>
  );
}
