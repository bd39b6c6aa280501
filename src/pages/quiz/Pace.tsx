import { Trans } from '../../i18n/react';
import styles from './Pace.module.css';
import 'virtual:fitpath/messages/quiz';

interface Props {
  readonly movesOn: boolean;
  readonly onChange: (movesOn: boolean) => void;
}

/** Whether an answer leads to the next question by itself. */
export function Pace({ movesOn, onChange }: Props) {
  return (
    <label className={styles.pace}>
      <input
        type="checkbox"
        checked={movesOn}
        autoComplete="off"
        onChange={(event) => onChange(event.target.checked)}
      />
      <Trans id="quiz.movesOn" />
      <span className={styles.keys}>
        <Trans id="quiz.keys" />
      </span>
    </label>
  );
}
