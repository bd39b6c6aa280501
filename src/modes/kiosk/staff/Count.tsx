import { Trans } from '../../../i18n/react';
import { formatCount } from '../../../i18n/format';
import 'virtual:fitpath/messages/staff';

/** A count, or a dash where it is hidden. */
export function Count({ value }: { readonly value: number | null }) {
  if (value !== null) return <span>{formatCount(value)}</span>;
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">
        <Trans id="staff.hidden" />
      </span>
    </>
  );
}
