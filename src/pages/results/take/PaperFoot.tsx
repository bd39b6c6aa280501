import { useEffect, useState } from 'react';
import { Trans } from '@lingui/react';
import { useCapabilities } from '../../../site/capabilities';
import type { QrCode } from '../../../components/QrCode';
import styles from './PaperFoot.module.css';

/** At the foot of the printed page: the way back to this result, for a camera and in letters. */
export function PaperFoot({ link: here }: { readonly link: string }) {
  const { address } = useCapabilities();
  const link = address === undefined ? here : address && address + here.slice(new URL(here).origin.length);
  const [drawn, setDrawn] = useState<{ readonly QrCode: typeof QrCode }>();
  useEffect(() => {
    let current = true;
    // Somebody may print by the browser's own menu, so it is there before; without it the link stands alone.
    const later = window.setTimeout(() => {
      import('../../../components/QrCode').then(
        (module) => current && setDrawn({ QrCode: module.QrCode }),
        () => undefined,
      );
    }, 1200);
    return () => {
      current = false;
      window.clearTimeout(later);
    };
  }, []);
  if (link === null) return null;
  return (
    <div className={styles.foot} aria-hidden="true">
      {drawn && <drawn.QrCode text={link} title="" />}
      <p>
        <Trans id="results.onPaper" /> <span>{link}</span>
      </p>
    </div>
  );
}
