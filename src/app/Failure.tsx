import { Trans } from '@lingui/react';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { ContentError } from '../content/content';

/** What happened, what was kept, what to do. `damaged` and `network` come from the content's door; all else is our mistake. */
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

function kindOf(error: unknown): 'damaged' | 'network' | 'bug' {
  if (error instanceof ContentError) return error.kind;
  // A chunk that does not arrive rejects the import with a TypeError in every engine.
  return error instanceof TypeError && /import|module/i.test(error.message) ? 'network' : 'bug';
}
