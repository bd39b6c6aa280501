import { useCallback, useEffect, useState, useSyncExternalStore, type MouseEvent } from 'react';
import { QrCode } from '../../../../components/qr/QrCode';
import { Trans, useLingui } from '../../../../i18n/react';
import type { PreparationState } from '../../../../offline/preparation';
import { Action, Actions } from '../Actions';
import type { StaffBooth } from '../staff-booth';
import { mendedFirst, type Remedy } from './check';
import { checksOf } from './checks';
import type { DeviceFacts } from './facts';
import { Line } from './Line';
import styles from './Ready.module.css';
import { Verdict } from './Verdict';
import 'virtual:fitpath/messages/staff';

const NOTHING: PreparationState = {};

/** Whether the booth is ready for a fair: the verdict, then what is to be mended, with what mends it; and a code to try. */
export function Ready({ booth }: { readonly booth: StaffBooth }) {
  const { i18n } = useLingui();
  const { address, preparation, look, settings, options, notes } = booth;
  const [device, setDevice] = useState<DeviceFacts>();
  const state = useSyncExternalStore(
    preparation?.subscribe ?? (() => () => undefined),
    preparation?.now ?? (() => NOTHING),
  );
  const lookAgain = useCallback(() => {
    setDevice(undefined);
    preparation?.look();
    void look().then(setDevice);
  }, [look, preparation]);
  // What was prepared meanwhile is looked at anew.
  const isAtRest = state.work === undefined;
  useEffect(() => {
    if (isAtRest) void look().then(setDevice);
  }, [look, isAtRest]);
  useEffect(() => preparation?.look(), [preparation]);

  const pin = settings.pin() !== null ? 'device' : options.pin !== null ? 'file' : null;
  const checks =
    device && mendedFirst(checksOf({ ...device, options, notes, address, pin, preparation: state }));
  const mend = (remedy: Remedy, event: MouseEvent) => {
    if (remedy.kind === 'field') focusField(event.currentTarget, remedy.name);
    else if (remedy.kind === 'take') window.location.reload();
    else if (remedy.kind === 'keep') void askToKeep().then(lookAgain);
    else if (remedy.kind === 'again') preparation?.prepare();
    else preparation?.[remedy.kind]();
  };
  return (
    <section aria-label={i18n._('staff.ready')} className={styles.ready}>
      <h3>
        <Trans id="staff.ready" />
      </h3>
      <Verdict checks={checks} />
      <ul className={styles.list}>
        {checks?.map((check, at) => (
          <Line key={`${check.id} ${at}`} check={check} onMend={mend} />
        ))}
      </ul>
      <Actions>
        <Action onClick={lookAgain}>
          <Trans id="staff.ready.again" />
        </Action>
      </Actions>
      {address !== null && (
        <div className={styles.try}>
          <QrCode text={`${address}/`} title={i18n._('staff.ready.code')} />
          <div>
            <p>
              <Trans id="staff.ready.try" />
            </p>
            <p className={styles.address}>{`${address}/`}</p>
          </div>
        </div>
      )}
    </section>
  );
}

/** Asks the browser not to clear what is stored; some ask the person, others decide by themselves. */
async function askToKeep(): Promise<void> {
  await (navigator.storage as StorageManager | undefined)?.persist().catch(() => false);
}

/** The field of the menu that mends it. */
function focusField(button: Element, name: string): void {
  button.closest('dialog')?.querySelector<HTMLElement>(`input[name="${name}"]`)?.focus();
}
