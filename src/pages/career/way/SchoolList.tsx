import { useLingui } from '../../../i18n/react';
import { ExternalLink } from '../../../components/external/ExternalLink';
import { formatCount } from '../../../i18n/format';
import type { SchoolRow } from './use-schools';
import styles from './SchoolList.module.css';
import 'virtual:fitpath/messages/career';

/** Schools, each with its own address and its place; `awards` tells how many of each level it made, too. */
export function SchoolList({
  schools,
  awards: shown = false,
}: {
  readonly schools: readonly SchoolRow[];
  readonly awards?: boolean;
}) {
  const { i18n } = useLingui();
  return (
    <ul className={styles.schools}>
      {schools.map(({ institution, awards }) => (
        <li key={institution.id}>
          <b>
            {institution.web === null ? (
              institution.name
            ) : (
              <ExternalLink to={institution.web}>{institution.name}</ExternalLink>
            )}
          </b>{' '}
          <span>{`${institution.city}, ${institution.state}`}</span>
          {shown && (
            <small>
              {awards
                .map((award) => `${i18n._(`award.${award.level}`)}: ${formatCount(award.count)}`)
                .join(' · ')}
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}
