import { useEffect, useEffectEvent, useState } from 'react';
import { useLingui } from '../../../i18n/react';
import styles from './PinPad.module.css';
import 'virtual:fitpath/messages/staff';

interface Props {
  readonly disabled: boolean;
  readonly onGive: (digits: string) => void;
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];
const MOST = 8;

/** Ten digits to touch; a keyboard's own do the same. How many there are is shown and said, never which. */
export function PinPad({ disabled, onGive }: Props) {
  const { i18n } = useLingui();
  const [digits, setDigits] = useState('');
  const add = (digit: string) => setDigits((now) => (now.length < MOST ? now + digit : now));
  const remove = () => setDigits((now) => now.slice(0, -1));
  const give = () => {
    if (digits === '') return;
    setDigits('');
    onGive(digits);
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (disabled) return;
    if (/^\d$/.test(event.key)) add(event.key);
    else if (event.key === 'Backspace') remove();
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) give();
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <p role="status" className={styles.dots}>
        <span aria-hidden="true">{'●'.repeat(digits.length) || '·'}</span>
        <span className="visually-hidden">{i18n._('staff.pin.count', { count: digits.length })}</span>
      </p>
      <div className={styles.pad} role="group" aria-label={i18n._('staff.pin.pad')}>
        {DIGITS.map((digit) => (
          <button key={digit} type="button" disabled={disabled} onClick={() => add(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" disabled={disabled || digits === ''} onClick={remove}>
          {i18n._('staff.pin.delete')}
        </button>
        <button type="button" className={styles.likely} disabled={disabled || digits === ''} onClick={give}>
          {i18n._('staff.pin.ok')}
        </button>
      </div>
    </>
  );
}
