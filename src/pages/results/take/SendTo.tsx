import { useId } from 'react';
import { Trans } from '../../../i18n/react';
import { TextField } from '../../../components/Field';
import { cleanName } from '../../../result/sent';
import styles from './SendTo.module.css';
import 'virtual:fitpath/messages/results';
import 'virtual:fitpath/messages/share';

/** To whom a result goes. */
const RECEIVERS = ['friend', 'parent'] as const;
export type Receiver = (typeof RECEIVERS)[number];

interface Props {
  readonly to: Receiver;
  readonly onTo: (to: Receiver) => void;
  /** The first name as it was typed. */
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
}

/** Who gets the link, and the name that it comes from, which nothing keeps. */
export function SendTo({ to, onTo, typed, onTyped }: Props) {
  const id = useId();
  const wrong = typed.trim() !== '' && cleanName(typed) === undefined;
  return (
    <div className={styles.send}>
      <fieldset>
        <legend>
          <Trans id="share.to" />
        </legend>
        {RECEIVERS.map((receiver) => (
          <label key={receiver}>
            <input type="radio" name={id} checked={to === receiver} onChange={() => onTo(receiver)} />
            <Trans id={`share.${receiver}`} />
          </label>
        ))}
        <p>
          <Trans id={`share.${to}.text`} />
        </p>
      </fieldset>
      <div>
        <label htmlFor={`${id}name`}>
          <Trans id="share.name" />
        </label>
        <TextField
          id={`${id}name`}
          dir="auto"
          autoComplete="given-name"
          spellCheck={false}
          value={typed}
          aria-invalid={wrong}
          aria-describedby={`${id}text`}
          onChange={(event) => onTyped(event.target.value)}
        />
        <p id={`${id}text`} role="status">
          <Trans id={wrong ? 'share.name.wrong' : 'share.name.text'} />
        </p>
      </div>
    </div>
  );
}
