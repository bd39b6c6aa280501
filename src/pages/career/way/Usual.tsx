import { Trans, useLingui } from '../../../i18n/react';
import type { Details } from '../../../careers/details';
import { Ledger } from '../../../components/Ledger';
import { formatPercent } from '../../../i18n/format';
import { TableSource } from '../Part';
import { reportedWords, usualWords } from './usual-words';
import 'virtual:fitpath/messages/career';
import 'virtual:fitpath/messages/facts';

const ASKED = ['education', 'experience', 'training'] as const;

/** What the publisher says is usual for a start; nothing where it says nothing. */
export function Usual({ details }: { readonly details: Details }) {
  const { i18n } = useLingui();
  const { outlook, jobZone } = details;
  const asked = ASKED.flatMap((kind) => {
    const value = outlook?.[kind] ?? null;
    return value === null ? [] : [{ term: i18n._(`career.usual.${kind}`), value: usualWords(value) }];
  });
  const zone =
    jobZone === null
      ? []
      : [{ term: i18n._('glance.zone'), value: i18n._('glance.zoneOf', { zone: jobZone }) }];
  if (asked.length + zone.length === 0)
    return (
      <p>
        <Trans id="career.usualUnknown" />
      </p>
    );
  const tables = [
    ...(asked.length > 0 ? (['jobs'] as const) : []),
    ...(zone.length > 0 ? (['job-zones'] as const) : []),
  ];
  return (
    <>
      <Ledger rows={[...asked, ...zone]} />
      <TableSource details={details} tables={tables} />
    </>
  );
}

/** What people in the job say they have learned; nothing where they were not asked. */
export function Reported({ details }: { readonly details: Details }) {
  const reported = details.reportedEducation.filter(({ percent }) => percent >= 1);
  if (reported.length === 0) return null;
  return (
    <>
      <Ledger
        rows={reported.map(({ education, percent }) => ({
          term: reportedWords(education),
          value: formatPercent(percent),
        }))}
      />
      <TableSource details={details} tables={['reported-education']} />
    </>
  );
}
