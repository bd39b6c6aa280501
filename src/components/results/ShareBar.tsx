import { useState } from 'react';
import { Trans } from '@lingui/react';
import { Button } from '../Button';
import { Icon } from '../Icon';
import styles from './ShareBar.module.css';

/** Ways to take the result along: on paper, or as a link that holds the scores and nothing else. */
export function ShareBar({ link }: { readonly link: string }) {
  const [copied, setCopied] = useState<boolean>();
  const copy = async () => {
    try {
      // Browsers give no clipboard to pages that came without encryption.
      await navigator.clipboard.writeText(new URL(link, window.location.href).href);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <div className={styles.bar}>
      <Button look="quiet" onClick={() => window.print()}>
        <Icon name="print" /> <Trans id="share.print" />
      </Button>
      <Button look="quiet" onClick={() => void copy()}>
        <Icon name="link" /> <Trans id="share.copy" />
      </Button>
      <p role="status">
        {copied !== undefined && <Trans id={copied ? 'share.copied' : 'share.notCopied'} />}
      </p>
    </div>
  );
}
