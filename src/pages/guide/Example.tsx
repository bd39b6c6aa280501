import { Link } from 'react-router-dom';
import { Button } from '../../components/Button';
import { Icon } from '../../components/icon/Icon';
import type { CodeBlock } from '../../content/document';
import { language } from '../../i18n/language';
import { Trans } from '../../i18n/react';
import { sourceLang } from '../../i18n/source-lang';
import { paths } from '../../paths';
import { useCopy } from '../../site/use-copy';
import styles from './Example.module.css';
import 'virtual:fitpath/messages/copy';
import 'virtual:fitpath/messages/writing';

/** Code as it stands in the guide: to take along, and to open where quizzes are tried. */
export function Example({ text, quiz, title }: Omit<CodeBlock, 'kind'> & { readonly title: string }) {
  const { copied, copy } = useCopy(text);
  return (
    <figure className={styles.example} aria-label={title}>
      <pre>
        <code>{text}</code>
      </pre>
      <div className={styles.tools} lang={sourceLang && language}>
        {quiz !== undefined && (
          <Link to={paths.try} state={{ written: quiz }} className={styles.try}>
            <Trans id="writing.try" /> <Icon name="arrow" />
          </Link>
        )}
        <Button look="text" onClick={copy}>
          <Trans id="copy.code" />
        </Button>
        <p role="status">
          {copied !== undefined && <Trans id={copied ? 'copy.copied' : 'copy.notCopied'} />}
        </p>
      </div>
    </figure>
  );
}
