import { Icon } from '../../../components/icon/Icon';
import { Trans } from '../../../i18n/react';
import styles from './TakeAway.module.css';
import 'virtual:fitpath/messages/studio';

interface Props {
  /** What is taken away, for who does not see what the button stands beside. */
  readonly name: string;
  /** Another drawing than a cross. */
  readonly drawing?: string;
  readonly onClick: () => void;
}

/** Takes away what it stands beside. */
export function TakeAway({ name, drawing, onClick }: Props) {
  return (
    <button type="button" className={styles.button} onClick={onClick}>
      {drawing === undefined ? <Icon name="close" /> : <Icon drawing={drawing} />}
      <span className="visually-hidden">
        <Trans id="studio.takeAway" values={{ name }} />
      </span>
    </button>
  );
}
