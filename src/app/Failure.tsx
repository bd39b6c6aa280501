import { Trans } from '../i18n/react';
import { Notice } from '../components/Notice';
import { useCapabilities } from '../site/capabilities';
import { useCode } from '../site/use-load';
import { ContentError } from '../content/content-error';
import 'virtual:fitpath/messages/shell';

/** What happened, what was kept, what to do. A ContentError comes from the content's door; all else is our mistake. */
export function Failure({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const kind = kindOf(error);
  // A frame has nothing stored, and cannot show other pages.
  const { siteFrame } = useCapabilities();
  const code = useCode(() => import('./Offline'), siteFrame && kind === 'network');
  return (
    <main id="main" className="wrap">
      <Notice alone title={<Trans id={`failure.${kind}.title`} />} onRetry={onRetry}>
        <Trans id={`failure.${kind}.text`} />
      </Notice>
      {code && <code.Offline onOnline={onRetry} />}
    </main>
  );
}

function kindOf(error: unknown): ContentError['kind'] | 'bug' {
  return error instanceof ContentError ? error.kind : 'bug';
}
