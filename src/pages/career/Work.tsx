import { Trans, useLingui } from '@lingui/react';
import type { Details } from '../../careers/details';
import { Ledger } from '../../components/Ledger';
import { formatPercent } from '../../i18n/format';
import { Part } from './Part';
import { sourceLine } from './source-line';
import styles from './Career.module.css';

const KINDS = [
  ['activities', 'work-activities'],
  ['skills', 'skills'],
  ['knowledge', 'knowledge'],
] as const;

/** Where nobody has written a guide: the most important work activities, skills and knowledge by O*NET's names. */
export function Work({ details }: { readonly details: Details }) {
  const shown = KINDS.filter(([kind]) => details[kind].length > 0);
  if (shown.length === 0) return null;
  return (
    <Part id="work" title={<Trans id="career.work" />}>
      <div className={styles.thirds}>
        {shown.map(([kind, table]) => (
          <div key={kind}>
            <h3>
              <Trans id={`career.${kind}`} />
            </h3>
            <ol>
              {details[kind].map((own) => (
                <li key={own.id}>{own.name}</li>
              ))}
            </ol>
            <p className={styles.source}>{sourceLine(details, table)}</p>
          </div>
        ))}
      </div>
    </Part>
  );
}

/** Without a guide: what the publisher says is usual for a start, and what people in the job say they have. */
export function CareerEntry({ details }: { readonly details: Details }) {
  const { i18n } = useLingui();
  const { outlook } = details;
  const asked = (['education', 'experience', 'training'] as const).flatMap((kind) => {
    const value = outlook?.[kind] ?? null;
    return value === null ? [] : [{ kind, value }];
  });
  const reported = details.reportedEducation.filter(({ percent }) => percent >= 1);
  if (asked.length === 0 && reported.length === 0) return null;
  return (
    <Part id="way-in" title={<Trans id="career.wayIn" />}>
      <div className={styles.columns}>
        {asked.length > 0 && (
          <div>
            <h3>
              <Trans id="career.usual" />
            </h3>
            <Ledger
              rows={asked.map(({ kind, value }) => ({ term: i18n._(`career.usual.${kind}`), value }))}
            />
            <p className={styles.source}>{sourceLine(details, 'jobs')}</p>
          </div>
        )}
        {reported.length > 0 && (
          <div>
            <h3>
              <Trans id="career.reported" />
            </h3>
            <Ledger
              rows={reported.map(({ education, percent }) => ({
                term: education,
                value: formatPercent(percent),
              }))}
            />
            <p className={styles.source}>{sourceLine(details, 'reported-education')}</p>
          </div>
        )}
      </div>
    </Part>
  );
}
