import { useId } from 'react';
import type { Offers } from '../../engine/offers';
import { Trans } from '../../i18n/react';
import styles from './OffersSwitch.module.css';
import 'virtual:fitpath/messages/offers';

interface Props {
  readonly offers: Offers;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** How many of the careers have an offer, and how many there are. */
  readonly left: number;
  readonly size: number;
}

/** Narrows a list of careers to those that the partner has something for, and says that their places stay. */
export function OffersSwitch({ offers: { name, offers }, checked, onChange, left, size }: Props) {
  const id = useId();
  const isStudy = offers.every(({ kind }) => kind === 'program');
  return (
    <div className={styles.switch}>
      <label>
        <input
          type="checkbox"
          // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- A checkbox says by itself whether it is on.
          role="switch"
          checked={checked}
          aria-describedby={id}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>
          <Trans id={isStudy ? 'offers.only.study' : 'offers.only'} />
        </span>
      </label>
      <p id={id} role="status">
        <Trans id={checked ? 'offers.only.on' : 'offers.only.off'} values={{ name, left, size }} />
      </p>
    </div>
  );
}
