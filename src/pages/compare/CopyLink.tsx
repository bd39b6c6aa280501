import { useState } from 'react';
import { Trans } from '@lingui/react';
import { Button } from '../../components/Button';
import { useCapabilities } from '../../site/capabilities';
import { Icon } from '../../components/Icon';
import styles from './CopyLink.module.css';

/** Copies an address of the site, or says what to do where the browser does not let a page copy. */
export function CopyLink({ link }: { readonly link: string }) {
  const { leavesFiles } = useCapabilities();
  const [copied, setCopied] = useState<{ readonly link: string; readonly done: boolean }>();
  const copy = async () => {
    try {
      // Browsers give no clipboard to pages that came without encryption.
      await navigator.clipboard.writeText(new URL(link, window.location.href).href);
      setCopied({ link, done: true });
    } catch {
      setCopied({ link, done: false });
    }
  };
  if (!leavesFiles) return null;
  return (
    <div className={styles.bar}>
      <Button look="quiet" onClick={() => window.print()}>
        <Icon name="print" /> <Trans id="compare.print" />
      </Button>
      <Button look="quiet" onClick={() => void copy()}>
        <Icon name="link" /> <Trans id="compare.copy" />
      </Button>
      <p role="status">
        {copied?.link === link && <Trans id={copied.done ? 'compare.copied' : 'compare.notCopied'} />}
      </p>
    </div>
  );
}
