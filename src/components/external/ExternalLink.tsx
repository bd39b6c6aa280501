import { useState, type ReactNode } from 'react';
import { useCapabilities } from '../../site/capabilities';
import styles from './ExternalLink.module.css';
import type { ExternalSheet } from './ExternalSheet';

interface Props {
  readonly to: string;
  readonly children: ReactNode;
  /** Beside the page, which stays as it is: for a result that nobody wants to lose. */
  readonly newTab?: boolean;
}

/** A link to another site; where that may not be gone to, a code to open it on a phone. */
export function ExternalLink({ to, children, newTab = false }: Props) {
  const { outsideLinks } = useCapabilities();
  return outsideLinks ? (
    <a href={to} rel="noopener noreferrer" target={newTab ? '_blank' : undefined}>
      {children}
    </a>
  ) : (
    <ByPhone to={to}>{children}</ByPhone>
  );
}

function ByPhone({ to, children }: Props) {
  const [sheet, setSheet] = useState<{ readonly Sheet: typeof ExternalSheet }>();
  const open = () => {
    import('./ExternalSheet').then(
      (module) => setSheet({ Sheet: module.ExternalSheet }),
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
