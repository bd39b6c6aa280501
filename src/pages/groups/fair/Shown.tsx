import { formatCount } from '../../../i18n/format';
import { Trans } from '../../../i18n/react';
import 'virtual:fitpath/messages/fair';

interface Props {
  readonly count: number | null;
  /** What is hidden is not in it. */
  readonly more?: boolean;
}

/** A number that may be seen, with a plus where there may be more; a dash for one that may not. */
export function Shown({ count, more = false }: Props) {
  if (count === null)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">
          <Trans id="fair.hidden" />
        </span>
      </>
    );
  return (
    <>
      <span>{formatCount(count)}</span>
      {more && (
        <>
          <span aria-hidden="true">+</span>
          <span className="visually-hidden">
            {' '}
            <Trans id="fair.more" />
          </span>
        </>
      )}
    </>
  );
}
