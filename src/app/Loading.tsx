import { Trans } from '@lingui/react';

/** The page is on its way: keeps the height of a page, so that the foot does not jump. */
export function Loading() {
  return (
    <main className="wrap page-loading" aria-busy="true">
      <p role="status">
        <Trans id="page.loading" />
      </p>
    </main>
  );
}
