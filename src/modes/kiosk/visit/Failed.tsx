import { useEffect, useRef, useState } from 'react';
import { Trans } from '../../../i18n/react';
import { Countdown } from './Countdown';
import styles from './Failed.module.css';
import 'virtual:fitpath/messages/kiosk';

/** Seconds that people have to read what happened. */
const SHOWN = 10;

/** Something does not work: says so, and frees the booth by itself instead of leaving people with it. */
export function Failed({ onGone }: { readonly onGone: () => void }) {
  const [left, setLeft] = useState(SHOWN);
  const gone = useRef(onGone);
  useEffect(() => {
    gone.current = onGone;
  });
  useEffect(() => {
    const from = Date.now();
    const ticking = window.setInterval(() => {
      const now = Math.ceil(SHOWN - (Date.now() - from) / 1000);
      setLeft(Math.min(SHOWN, Math.max(0, now)));
      if (now > 0) return;
      window.clearInterval(ticking);
      gone.current();
    }, 500);
    return () => window.clearInterval(ticking);
  }, []);
  return (
    <main className={styles.failed}>
      <div role="alert">
        <h1>
          <Trans id="kiosk.failed.title" />
        </h1>
        <p>
          <Trans id="kiosk.failed.text" />
        </p>
      </div>
      <Countdown left={left} of={SHOWN} />
      <button type="button" onClick={() => gone.current()}>
        <Trans id="kiosk.restart" />
      </button>
    </main>
  );
}
