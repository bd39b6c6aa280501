import { useEffect, useEffectEvent, useRef } from 'react';
import { Trans } from '@lingui/react';
import styles from './Choice.module.css';

interface Props {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** The box is used for the first time, so what it needs may be fetched. */
  readonly onUse: () => void;
}

/** Words to search by. Those typed before the script arrived stand and count. */
export function SearchBox({ words, onWords, onUse }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const takeEarly = useEffectEvent(() => {
    if (box.current && box.current.value !== words) onWords(box.current.value);
  });
  useEffect(() => takeEarly(), []);
  // The box is uncontrolled; words that change elsewhere (Back, a link) are put into it.
  useEffect(() => {
    if (box.current && box.current.value.trim() !== words.trim()) box.current.value = words;
  }, [words]);
  return (
    <search>
      <label className={styles.choice}>
        <span>
          <Trans id="search.label" />
        </span>
        <input
          ref={box}
          type="search"
          autoComplete="off"
          maxLength={80}
          defaultValue={words}
          onFocus={onUse}
          onChange={(event) => onWords(event.target.value)}
        />
      </label>
    </search>
  );
}
