import { Trans } from '../../../i18n/react';
import type { Details } from '../../../careers/details';
import { useDeferredPass } from '../../../components/Deferred';
import { ClosedPart } from '../Folded';
import { TableSource } from '../Part';
import styles from './Majors.module.css';
import 'virtual:fitpath/messages/career';

/** The most that are listed; a few careers are open to hundreds of majors. */
const MOST = 32;

/** What to study for it, the most taught first. */
export function Majors({
  details,
  majors,
}: {
  readonly details: Details;
  readonly majors: Details['majors'];
}) {
  // Closed: the list comes with the script, so that the page stays small.
  const here = useDeferredPass();
  if (majors.length === 0) return null;
  return (
    <ClosedPart id="majors" title={<Trans id="career.majors" />} note={majors.length}>
      {here && <MajorList majors={majors.slice(0, MOST)} />}
      {majors.length > MOST && (
        <p>
          <Trans id="career.tooManyMajors" values={{ count: majors.length - MOST }} />
        </p>
      )}
      <TableSource details={details} tables={['majors', 'completions']} />
    </ClosedPart>
  );
}

/** Majors, and at how many schools each is taught. */
export function MajorList({ majors }: { readonly majors: Details['majors'] }) {
  return (
    <ul className={styles.majors}>
      {majors.map(({ cip, title, institutions }) => (
        <li key={cip}>
          <span>{title}</span>
          {institutions > 0 && (
            <small>
              <Trans id="career.taughtAt" values={{ count: institutions }} />
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}
