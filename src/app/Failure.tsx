import { useEffect, useState } from 'react';
import { Trans } from '@lingui/react';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { useCapabilities } from '../site/capabilities';
import { ContentError } from '../content/content-error';

/** What happened, what was kept, what to do. A ContentError comes from the content's door; all else is our mistake. */
export function Failure({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const kind = kindOf(error);
  const [Offline, setOffline] = useState<typeof import('./Offline').Offline>();
  // A frame has nothing stored, and cannot show other pages.
  const { siteFrame } = useCapabilities();
  const offline = siteFrame && kind === 'network';
  useEffect(() => {
    if (offline)
      import('./Offline').then(
        (here) => setOffline(() => here.Offline),
        () => undefined,
      );
  }, [offline]);
  return (
    <main className="wrap">
      <Notice
        alone
        title={<Trans id={`failure.${kind}.title`} />}
        action={
          <Button look="quiet" onClick={onRetry}>
            <Trans id="failure.retry" />
          </Button>
        }
      >
        <Trans id={`failure.${kind}.text`} />
      </Notice>
      {Offline && <Offline onOnline={onRetry} />}
    </main>
  );
}

function kindOf(error: unknown): ContentError['kind'] | 'bug' {
  return error instanceof ContentError ? error.kind : 'bug';
}
