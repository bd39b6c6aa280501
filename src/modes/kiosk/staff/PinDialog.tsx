import { useEffect, useState } from 'react';
import { Trans, useLingui } from '../../../i18n/react';
import type { BoothSettings } from '../settings';
import { canHash, hashPin, PIN_FORM } from './pin';
import { PinPad } from './PinPad';
import { Sheet } from './Sheet';
import styles from './PinDialog.module.css';
import 'virtual:fitpath/messages/staff';

interface Props {
  readonly settings: BoothSettings;
  /** The hash of the PIN that the booth was set up with. One that was set on this device comes first. */
  readonly pin: string | null;
  readonly onRight: () => void;
  readonly onClose: () => void;
}

type Said = 'form' | 'other' | { readonly wrong: number } | null;
const LEFT_ALONE = 30;

/** Asks for the PIN; where there is none yet, for a new one, twice. */
export function PinDialog({ settings, pin, onRight, onClose }: Props) {
  const { i18n } = useLingui();
  const [hash] = useState(() => settings.pin() ?? pin);
  const [first, setFirst] = useState<string | null>(null);
  const [said, setSaid] = useState<Said>(null);
  const [busy, setBusy] = useState(false);
  const [locked, relock] = useLock(settings);

  const asked = hash !== null ? 'enter' : first === null ? 'choose' : 'repeat';
  const give = async (digits: string) => {
    if (hash === null && !PIN_FORM.test(digits)) return setSaid('form');
    if (hash === null && first === null) return (setFirst(digits), setSaid(null));
    if (hash === null && first !== digits) return (setFirst(null), setSaid('other'));
    setBusy(true);
    const given = await hashPin(digits);
    setBusy(false);
    if (hash === null) settings.setPin(given);
    else if (given !== hash) {
      setSaid({ wrong: settings.wrong() });
      return relock();
    }
    settings.right();
    onRight();
  };

  return (
    <Sheet title={<Trans id={`staff.pin.${asked}`} />} idle={LEFT_ALONE} onClose={onClose}>
      {canHash() ? (
        <>
          <p role="status" className={styles.said}>
            {locked > 0
              ? i18n._('staff.pin.locked', { seconds: locked })
              : said === 'form' || said === 'other'
                ? i18n._(`staff.pin.${said}`)
                : said !== null && i18n._('staff.pin.wrong', { left: said.wrong })}
          </p>
          <PinPad key={asked} disabled={busy || locked > 0} onGive={(digits) => void give(digits)} />
          <p>
            <Trans id={hash === null ? 'staff.pin.new' : 'staff.pin.keeps'} />
          </p>
        </>
      ) : (
        <p role="alert">
          <Trans id="staff.pin.insecure" />
        </p>
      )}
      <button type="button" onClick={onClose}>
        <Trans id="staff.cancel" />
      </button>
    </Sheet>
  );
}

/** Seconds of the lock, counted down, and a way to look at it anew. */
function useLock(settings: BoothSettings): readonly [number, () => void] {
  const [locked, setLocked] = useState(() => settings.lockedFor());
  const look = () => setLocked(settings.lockedFor());
  useEffect(() => {
    const looking = window.setInterval(() => setLocked(settings.lockedFor()), 500);
    return () => window.clearInterval(looking);
  }, [settings]);
  return [locked, look];
}
