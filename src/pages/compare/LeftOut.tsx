import { Trans } from '../../i18n/react';
import type { Careers } from '../../careers/career';
import { Notice } from '../../components/Notice';
import { MOST_COMPARED, type Compared } from '../compared';
import 'virtual:fitpath/messages/compare';

interface Props {
  readonly asked: Compared;
  readonly careers: Pick<Careers, 'row' | 'name'>;
}

/** What of the address could not be shown, and what was kept. */
export function LeftOut({ asked: { socs, unknown, beyond, twice }, careers }: Props) {
  if (unknown.length + beyond.length + twice.length === 0) return null;
  const named = (codes: readonly string[]) =>
    codes.map((soc) => careers.name[careers.row(soc) ?? -1] ?? soc).join('; ');
  return (
    <Notice title={<Trans id="compare.leftOut.title" />}>
      {unknown.length > 0 && (
        <>
          <Trans
            id="compare.leftOut.unknown"
            values={{ count: unknown.length, codes: unknown.slice(0, 4).join(', ') }}
          />{' '}
        </>
      )}
      {beyond.length > 0 && (
        <>
          <Trans
            id="compare.leftOut.beyond"
            values={{ most: MOST_COMPARED, count: beyond.length, careers: named(beyond.slice(0, 6)) }}
          />{' '}
        </>
      )}
      {twice.length > 0 && (
        <>
          <Trans id="compare.leftOut.twice" values={{ careers: named(twice) }} />{' '}
        </>
      )}
      <Trans id="compare.leftOut.kept" values={{ count: socs.length }} />
    </Notice>
  );
}
