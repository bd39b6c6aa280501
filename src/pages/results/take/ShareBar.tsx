import { useId, useState, type ComponentProps } from 'react';
import { Trans } from '../../../i18n/react';
import { Button } from '../../../components/Button';
import { Icon } from '../../../components/icon/Icon';
import { LINK, PRINT } from '../../../components/icon/take-drawings';
import { useCopy } from '../../../site/use-copy';
import { useLoad } from '../../../site/use-load';
import styles from './ShareBar.module.css';
import type Panel from './TakePanel';
import 'virtual:fitpath/messages/results';

interface Props {
  /** The whole address of the result; undefined where nobody else has the quiz. */
  readonly link: string | undefined;
  readonly files: ComponentProps<typeof Panel>['files'];
  readonly failed: boolean;
}

/** Ways to take the result along: on paper, as a link that holds the scores and nothing else, to a phone, as a file. */
export function ShareBar({ link, files, failed }: Props) {
  const { copied, copy } = useCopy(link ?? '');
  const [open, setOpen] = useState(false);
  const code = useLoad(open || undefined, () => import('./TakePanel'));
  const id = useId();
  const panel = code.value;
  return (
    <>
      <div className={styles.bar}>
        <Button look="quiet" onClick={() => window.print()}>
          <Icon drawing={PRINT} /> <Trans id="share.print" />
        </Button>
        {link && (
          <Button look="quiet" onClick={copy}>
            <Icon drawing={LINK} /> <Trans id="share.copy" />
          </Button>
        )}
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={panel !== undefined}
          aria-controls={id}
          onClick={code.kind === 'failed' ? code.retry : () => setOpen(!panel)}
        >
          <Trans id={link ? 'share.take' : 'share.files'} />
        </button>
        <p role="status">
          {copied !== undefined && <Trans id={copied ? 'share.copied' : 'share.notCopied'} />}
          {code.kind === 'failed' && <Trans id="share.notThere" />}
        </p>
      </div>
      <div id={id}>{panel && <panel.default link={link} files={files} failed={failed} />}</div>
    </>
  );
}
