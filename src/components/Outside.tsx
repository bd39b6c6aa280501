import { useState, type ReactNode } from 'react';
import { useCapabilities } from '../modes/capabilities';
import styles from './Outside.module.css';
import type { OutsideSheet } from './OutsideSheet';

interface Props {
  readonly to: string;
  readonly children: ReactNode;
}

/** A link to another site; where that may not be gone to, a code to open it on a phone. */
export function Outside({ to, children }: Props) {
  const { outsideLinks } = useCapabilities();
  return outsideLinks ? (
    <a href={to} rel="noreferrer">
      {children}
    </a>
  ) : (
    <ByPhone to={to}>{children}</ByPhone>
  );
}

function ByPhone({ to, children }: Props) {
  const [sheet, setSheet] = useState<{ readonly Sheet: typeof OutsideSheet }>();
  const open = () => {
    import('./OutsideSheet').then(
      (module) => setSheet({ Sheet: module.OutsideSheet }),
      () => undefined,
    );
  };
  return (
    <>
      <button type="button" className={styles.phone} onClick={open}>
        {children}
      </button>
      {sheet && <sheet.Sheet to={to} onClose={() => setSheet(undefined)} />}
    </>
  );
}
