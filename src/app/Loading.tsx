import { Trans } from '@lingui/react';

/** The next page is on its way; the one before stays until then. */
export function Loading() {
  return (
    <p role="status" className="page-loading">
      <Trans id="page.loading" />
    </p>
  );
}
