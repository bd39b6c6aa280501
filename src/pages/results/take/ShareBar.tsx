import { useId, useState, type ComponentProps } from 'react';
import { Trans } from '../../../i18n/react';
import { Told } from '../../../i18n/whose';
import { Button } from '../../../components/Button';
import { Icon } from '../../../components/icon/Icon';
import { LINK, PRINT } from '../../../components/icon/take-drawings';
import { useCopy } from '../../../site/use-copy';
import { useMedia } from '../../../site/use-media';
import { useLoad } from '../../../site/use-load';
import styles from './ShareBar.module.css';
import type Panel from './TakePanel';
import 'virtual:fitpath/messages/results';

interface Props {
  /** The whole address of the result, for whoever gets it; undefined where nobody else has the quiz. */
  readonly link: string | undefined;
  /** The same for the person's own phone. */
  readonly ownLink: string | undefined;
  /** Hands it to the device's own sheet; undefined where there is none. */
  readonly send: (() => void) | undefined;
  /** The picture came too late for the sheet: one more press is wanted. */
  readonly again: boolean;
  readonly files: ComponentProps<typeof Panel>['files'];
  readonly failed: boolean;
  /** The quiz has outcomes of its own in the place of careers. */
  readonly outcomes: boolean;
}

/** Nobody scans the phone that they hold. */
const PHONE = '(max-width: 699px)';

/** Ways to send the result, or to take it along: by the device's own sheet, as a link, on paper, to a phone, as a file. */
export function ShareBar({ link, ownLink, send, again, files, failed, outcomes }: Props) {
  const { copied, copy } = useCopy(link ?? '');
  const toScan = useMedia(PHONE) ? undefined : ownLink;
  const [open, setOpen] = useState(false);
  const code = useLoad(open || undefined, () => import('./TakePanel'));
  const id = useId();
  const panel = code.value;
  return (
    <>
      <div className={styles.bar}>
        {send && (
          <Button onClick={send}>
            <Trans id="share.send" /> <Icon name="arrow" />
          </Button>
        )}
        {link && (
          <Button look="quiet" onClick={copy}>
            <Icon drawing={LINK} /> <Trans id="share.copy" />
          </Button>
        )}
        <Button look="quiet" onClick={() => window.print()}>
          <Icon drawing={PRINT} /> <Trans id="share.print" />
        </Button>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={panel !== undefined}
          aria-controls={id}
          onClick={code.kind === 'failed' ? code.retry : () => setOpen(!panel)}
        >
          <Told id={toScan ? 'share.take' : 'share.files'} />
        </button>
        <p role="status">
          {copied !== undefined && <Told id={copied ? 'share.copied' : 'share.notCopied'} />}
          {again && <Trans id="share.again" />}
          {code.kind === 'failed' && <Trans id="share.notThere" />}
        </p>
      </div>
      <div id={id}>
        {panel && <panel.default link={toScan} files={files} failed={failed} outcomes={outcomes} />}
      </div>
    </>
  );
}
