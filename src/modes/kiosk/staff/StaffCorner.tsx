import { useEffect, useEffectEvent, useState, type KeyboardEvent } from 'react';
import { useLingui } from '../../../i18n/react';
import { setFree } from '../when-free';
import { PinDialog } from './PinDialog';
import { canHash } from './pin';
import type { StaffBooth } from './staff-booth';
import styles from './StaffCorner.module.css';
import { StaffMenu } from './StaffMenu';
import { useHold } from './use-hold';
import 'virtual:fitpath/messages/staff';

interface Props {
  readonly booth: StaffBooth;
  /** The staff take the booth: whoever was at it is gone. */
  readonly onTake: () => void;
  /** The booth's address asks for the menu: it opens at once, behind the PIN where there is one. */
  readonly asked?: boolean;
}

/**
 * The upper left corner, away from all that visitors touch. Held for three seconds it asks for the PIN; so it does for who
 * holds Enter on it, or Ctrl, Alt and M anywhere.
 */
export function StaffCorner({ booth, onTake, asked = false }: Props) {
  const { i18n } = useLingui();
  const [shown, setShown] = useState<'pin' | 'menu' | null>(() => {
    if (!asked) return null;
    const hasPin = (booth.settings.pin() ?? booth.options.pin) !== null;
    return hasPin || !canHash() ? 'pin' : 'menu';
  });
  const { holding, start, stop } = useHold(() => setShown((now) => now ?? 'pin'));
  useChord(start, stop);
  useEffect(() => {
    if (shown !== 'menu') return undefined;
    // No new version is taken while the staff are at work.
    setFree(false);
    return () => setFree(true);
  }, [shown]);

  const close = () => setShown(null);
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'Enter' || key === ' ') start();
  };
  return (
    <>
      <button
        type="button"
        className={styles.corner}
        data-holding={holding}
        aria-label={i18n._('staff.corner')}
        onPointerDown={start}
        onPointerUp={stop}
        onPointerLeave={stop}
        onPointerCancel={stop}
        onKeyDown={press}
        onKeyUp={stop}
        onBlur={stop}
      >
        <svg viewBox="0 0 64 64" aria-hidden="true">
          <circle cx="32" cy="32" r="26" pathLength="1" />
        </svg>
      </button>
      {shown === 'pin' && (
        <PinDialog
          settings={booth.settings}
          pin={booth.options.pin}
          onClose={close}
          onRight={() => {
            onTake();
            booth.onChanged();
            setShown('menu');
          }}
        />
      )}
      {shown === 'menu' && <StaffMenu booth={booth} onClose={close} />}
    </>
  );
}

/** Ctrl, Alt and M, held together. By their place on the keyboard: with Alt some give other letters. */
function useChord(start: () => void, stop: () => void): void {
  const down = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.code === 'KeyM' && event.ctrlKey && event.altKey && !event.repeat) start();
  });
  const up = useEffectEvent(stop);
  useEffect(() => {
    const lift = () => up();
    const press = (event: globalThis.KeyboardEvent) => down(event);
    window.addEventListener('keydown', press);
    window.addEventListener('keyup', lift);
    window.addEventListener('blur', lift);
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener('keyup', lift);
      window.removeEventListener('blur', lift);
    };
  }, []);
}
