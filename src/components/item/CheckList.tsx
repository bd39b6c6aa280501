import { useEffect, useEffectEvent, useRef, type ReactElement } from 'react';
import type { ListItem } from '../../engine/quiz';
import styles from './Choices.module.css';
import { Tick } from './Tick';
import { useDigits } from './use-digits';

interface Props {
  readonly item: ListItem;
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
  /** Enter on an option goes on with the answer as it stands. */
  readonly onEnter: () => void;
  /** What stands before an option's label. */
  readonly mark?: (id: string) => ReactElement;
}

/** Options of which several can be chosen: native checkboxes in the hand of the radios. A digit key checks and unchecks. */
export function CheckList({ item, chosen, onToggle, onEnter, mark }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useDigits((at) => {
    const option = item.options[at];
    if (option) onToggle(option.id);
  });

  // Checked before the script arrived.
  const reportEarly = useEffectEvent(() => {
    for (const box of list.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? []) {
      if (!chosen.includes(box.value)) onToggle(box.value);
    }
  });
  useEffect(() => reportEarly(), []);

  return (
    <div ref={list} className={styles.scale}>
      {item.options.map((option) => (
        <label key={option.id} className={mark && styles.numbered}>
          <input
            type="checkbox"
            value={option.id}
            checked={chosen.includes(option.id)}
            autoComplete="off"
            onChange={() => onToggle(option.id)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') onEnter();
            }}
          />
          {mark?.(option.id)}
          <span>{option.label}</span>
          <Tick />
        </label>
      ))}
    </div>
  );
}
