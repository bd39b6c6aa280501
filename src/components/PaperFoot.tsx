import type { ReactNode } from 'react';
import { useCapabilities } from '../site/capabilities';
import { useCode } from '../site/use-load';
import styles from './PaperFoot.module.css';

/** At the foot of a printed page: the way back to it, for a camera and in letters; `children` say what is there. */
export function PaperFoot({ link: here, children }: { readonly link: string; readonly children: ReactNode }) {
  const { address } = useCapabilities();
  const link = address === undefined ? here : address && address + here.slice(new URL(here).origin.length);
  // Somebody may print by the browser's own menu, so it is there before; without it the link stands alone.
  const code = useCode(async () => {
    await new Promise((done) => setTimeout(done, 1200));
    return import('./qr/QrCode');
  });
  if (link === null) return null;
  return (
    <div className={styles.foot} aria-hidden="true">
      {code && <code.QrCode text={link} title="" />}
      <p>
        {children} <span>{link}</span>
      </p>
    </div>
  );
}
