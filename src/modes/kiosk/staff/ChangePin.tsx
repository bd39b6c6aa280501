import { useId, useState } from 'react';
import { TextField } from '../../../components/Field';
import { Trans, useLingui } from '../../../i18n/react';
import type { StaffBooth } from './staff-booth';
import { hashPin, PIN_FORM } from './pin';
import { Setting } from './Setting';
import { Action, Actions } from './Actions';
import styles from './ChangePin.module.css';
import 'virtual:fitpath/messages/staff';

/** Another PIN for this device, and its hash for `kiosk.json`. */
export function ChangePin({ booth: { settings, onChanged } }: { readonly booth: StaffBooth }) {
  const { i18n } = useLingui();
  const id = useId();
  const [pin, setPin] = useState('');
  const [said, setSaid] = useState<'saved' | 'notKept' | 'form' | null>(null);
  const [hash, setHash] = useState<string | null>(null);
  const save = async () => {
    if (!PIN_FORM.test(pin)) return setSaid('form');
    const made = await hashPin(pin);
    setSaid(settings.setPin(made) ? 'saved' : 'notKept');
    setHash(made);
    setPin('');
    onChanged();
  };
  return (
    <Setting label={i18n._('staff.pin')}>
      <h3>
        <Trans id="staff.pin" />
      </h3>
      <p>
        <Trans id="staff.pin.keeps" />
      </p>
      <label htmlFor={id}>
        <Trans id="staff.pin.change" />
      </label>
      <TextField
        id={id}
        name="pin"
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        value={pin}
        onChange={(event) => setPin(event.target.value)}
      />
      <p role="status">{said !== null && i18n._(`staff.pin.${said}`)}</p>
      {hash !== null && (
        <p className={styles.hash}>
          <Trans id="staff.pin.hash" /> <code>{hash}</code>
        </p>
      )}
      <Actions>
        <Action onClick={() => void save()}>
          <Trans id="staff.pin.save" />
        </Action>
      </Actions>
    </Setting>
  );
}
