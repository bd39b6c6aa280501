import { Trans } from '../../i18n/react';
import { Button } from '../../components/Button';
import { useCapabilities } from '../../site/capabilities';
import { useCopy } from '../../site/use-copy';
import { Icon } from '../../components/icon/Icon';
import { LINK, PRINT } from '../../components/icon/take-drawings';
import styles from './CopyLink.module.css';
import 'virtual:fitpath/messages/compare';

/** Copies an address of the site, or says what to do where the browser does not let a page copy. */
export function CopyLink({ link }: { readonly link: string }) {
  const { leavesFiles } = useCapabilities();
  const { copied, copy } = useCopy(new URL(link, window.location.href).href);
  if (!leavesFiles) return null;
  return (
    <div className={styles.bar}>
      <Button look="quiet" onClick={() => window.print()}>
        <Icon drawing={PRINT} /> <Trans id="compare.print" />
      </Button>
      <Button look="quiet" onClick={copy}>
        <Icon drawing={LINK} /> <Trans id="compare.copy" />
      </Button>
      <p role="status">
        {copied !== undefined && <Trans id={copied ? 'compare.copied' : 'compare.notCopied'} />}
      </p>
    </div>
  );
}
