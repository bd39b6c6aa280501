import { Trans } from '../../../i18n/react';
import { CodeSheet } from '../../../components/CodeSheet';
import 'virtual:fitpath/messages/kiosk';

/** The result as a code for the visitor's own phone; it holds the scores, so nothing has to be kept here. */
export function TakeAway({ link, onClose }: { readonly link: string; readonly onClose: () => void }) {
  return (
    <CodeSheet title={<Trans id="kiosk.take.title" />} link={link} onClose={onClose}>
      <p>
        <Trans id="kiosk.take.text" />
      </p>
    </CodeSheet>
  );
}
