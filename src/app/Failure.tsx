import { Trans } from '@lingui/react';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { ContentError } from '../content/content';

/** What happened, what was kept, what to do. A ContentError comes from the content's door; all else is our mistake. */
export function Failure({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const kind = kindOf(error);
  return (
    <main className="wrap">
      <Notice
        title={<Trans id={`failure.${kind}.title`} />}
        action={
          <Button look="quiet" onClick={onRetry}>
            <Trans id="failure.retry" />
          </Button>
        }
      >
        <Trans id={`failure.${kind}.text`} />
      </Notice>
    </main>
  );
}

function kindOf(error: unknown): ContentError['kind'] | 'bug' {
  return error instanceof ContentError ? error.kind : 'bug';
}
