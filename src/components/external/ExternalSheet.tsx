import { Trans } from '../../i18n/react';
import { CodeSheet } from '../CodeSheet';
import 'virtual:fitpath/messages/sheet';

interface Props {
  readonly to: string;
  readonly onClose: () => void;
}

/** A link to another site, to be opened elsewhere. */
export function ExternalSheet({ to, onClose }: Props) {
  return (
    <CodeSheet title={<Trans id="sheet.outside" />} link={to} onClose={onClose}>
      <p>{to.replace(/^https?:\/\//, '')}</p>
    </CodeSheet>
  );
}
