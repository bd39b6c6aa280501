import { Trans } from '../i18n/react';
import 'virtual:fitpath/messages/shell';

/** The next page is on its way; the one before stays until then. */
export function Loading() {
  return (
    <p role="status" className="page-loading">
      <Trans id="page.loading" />
    </p>
  );
}
