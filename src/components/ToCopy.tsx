import { Trans } from '../i18n/react';
import { Button } from './Button';
import { useCopy } from '../site/use-copy';
import styles from './ToCopy.module.css';
import 'virtual:fitpath/messages/copy';

interface Props {
  /** What it is, for who does not see it. */
  readonly title: string;
  readonly text: string;
  /** Words to read instead of code. */
  readonly prose?: boolean;
  /** An address instead of code. */
  readonly isLink?: boolean;
}

/** Code, or words, to take along as they are. */
export function ToCopy({ title, text, prose = false, isLink = false }: Props) {
  const { copied, copy } = useCopy(text);
  return (
    <div className={styles.copy}>
      {/* Long lines scroll, and keys reach them. */}
      <pre role="region" aria-label={title} tabIndex={0} className={prose ? styles.prose : undefined}>
        {prose ? text : <code>{text}</code>}
      </pre>
      <Button look="quiet" onClick={copy}>
        <Trans id={prose ? 'copy.text' : isLink ? 'copy.link' : 'copy.code'} />
      </Button>
      <p role="status">{copied !== undefined && <Trans id={copied ? 'copy.copied' : 'copy.notCopied'} />}</p>
    </div>
  );
}
