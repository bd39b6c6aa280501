import { useId, useState, type ComponentProps } from 'react';
import { Trans } from '@lingui/react';
import { Button } from '../../../components/Button';
import { Icon } from '../../../components/Icon';
import styles from './ShareBar.module.css';
import type Panel from './TakePanel';

interface Props {
  /** The whole address of the result; undefined where nobody else has the quiz. */
  readonly link: string | undefined;
  readonly files: ComponentProps<typeof Panel>['files'];
  readonly failed: boolean;
}

type State = 'closed' | 'loading' | 'failed' | { readonly Panel: typeof Panel };

/** Ways to take the result along: on paper, as a link that holds the scores and nothing else, to a phone, as a file. */
export function ShareBar({ link, files, failed }: Props) {
  const [copied, setCopied] = useState<boolean>();
  const [panel, setPanel] = useState<State>('closed');
  const id = useId();
  const copy = async (text: string) => {
    try {
      // Browsers give no clipboard to pages that came without encryption.
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  const toggle = () => {
    if (typeof panel === 'object') return setPanel('closed');
    setPanel('loading');
    import('./TakePanel').then(
      (module) => setPanel({ Panel: module.default }),
      () => setPanel('failed'),
    );
  };
  return (
    <>
      <div className={styles.bar}>
        <Button look="quiet" onClick={() => window.print()}>
          <Icon name="print" /> <Trans id="share.print" />
        </Button>
        {link && (
          <Button look="quiet" onClick={() => void copy(link)}>
            <Icon name="link" /> <Trans id="share.copy" />
          </Button>
        )}
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={typeof panel === 'object'}
          aria-controls={id}
          onClick={toggle}
        >
          <Trans id={link ? 'share.take' : 'share.files'} />
        </button>
        <p role="status">
          {copied !== undefined && <Trans id={copied ? 'share.copied' : 'share.notCopied'} />}
          {panel === 'failed' && <Trans id="share.notThere" />}
        </p>
      </div>
      <div id={id}>
        {typeof panel === 'object' && <panel.Panel link={link} files={files} failed={failed} />}
      </div>
    </>
  );
}
