import { useEffect, useMemo, useRef, useState } from 'react';
import { Trans, useLingui } from '../../i18n/react';
import type { Major } from '../../careers/details';
import type { AwardLevel, Institution, School } from '../../careers/schools';
import { Button } from '../../components/Button';
import { ExternalLink } from '../../components/external/ExternalLink';
import { formatCount } from '../../i18n/format';
import { Field } from './Field';
import { Fields } from './Fields';
import { Source } from './Part';
import styles from './Schools.module.css';
import { useSite } from '../../site/site';
import { useLoad, type Load } from '../../site/use-load';
import 'virtual:fitpath/messages/career';

interface Props {
  readonly majors: readonly Major[];
  /** Area, year and source of the lists. */
  readonly whence: string;
}

const FIRST = 20;

/** Finds the schools that graduate people in a major, by state and award, each with its own address on the web. */
export function Schools({ majors, whence }: Props) {
  const { i18n } = useLingui();
  const [cip, setCip] = useState(majors[0]?.cip ?? '');
  const [state, setState] = useState('');
  const [level, setLevel] = useState<AwardLevel | ''>('');
  const [shown, setShown] = useState(FIRST);
  const found = useSchools(cip);
  const first = useRef<HTMLSelectElement>(null);
  // The button that opened it is gone.
  useEffect(() => first.current?.focus(), []);
  const rows = useMemo(() => rowsOf(found.value), [found.value]);
  if (found.kind === 'failed')
    return (
      <p role="alert">
        <Trans id="schools.failed" />
      </p>
    );
  const states = [...new Set(rows.map((row) => row.institution.state))].sort();
  const levels = [...new Set(rows.flatMap((row) => row.awards.map((award) => award.level)))];
  const left = rows.filter(
    (row) =>
      (state === '' || row.institution.state === state) &&
      (level === '' || row.awards.some((award) => award.level === level)),
  );
  const choose = (set: () => void) => {
    set();
    setShown(FIRST);
  };
  return (
    <div>
      <Fields>
        <Field
          label="schools.major"
          options={majors.map((major) => ({ value: major.cip, text: major.title }))}
          value={cip}
          onChange={(code) => choose(() => setCip(code))}
          box={first}
        />
        <Field
          label="career.state"
          any={i18n._('schools.anyState')}
          options={states.map((code) => ({ value: code, text: code }))}
          value={state}
          onChange={(code) => choose(() => setState(code))}
        />
        <Field
          label="schools.level"
          any={i18n._('schools.anyLevel')}
          options={levels.map((award) => ({ value: award, text: i18n._(`award.${award}`) }))}
          value={level}
          onChange={(award) => choose(() => setLevel(award as AwardLevel | ''))}
        />
      </Fields>
      <p role="status">
        {found.kind === 'loading' ? (
          <Trans id="schools.waiting" />
        ) : (
          <Trans id="schools.found" values={{ count: left.length }} />
        )}
      </p>
      <ul className={styles.schools}>
        {left.slice(0, shown).map(({ institution, awards }) => (
          <li key={institution.id}>
            <b>
              {institution.web === null ? (
                institution.name
              ) : (
                <ExternalLink to={institution.web}>{institution.name}</ExternalLink>
              )}
            </b>{' '}
            <span>{`${institution.city}, ${institution.state}`}</span>
            <small>
              {awards
                .map((award) => `${i18n._(`award.${award.level}`)}: ${formatCount(award.count)}`)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
      {left.length > shown && (
        <Button look="quiet" onClick={() => setShown(shown + FIRST)}>
          <Trans id="schools.more" />
        </Button>
      )}
      <Source>
        <span>{`${whence}.`}</span> <Trans id="schools.count" />
      </Source>
    </div>
  );
}

interface Found {
  readonly schools: readonly School[];
  readonly institutions: ReadonlyMap<number, Institution>;
}

/** The schools of a major. */
function useSchools(cip: string): Load<Found> {
  const { content } = useSite();
  return useLoad(cip, async (signal) => {
    const [schools = [], institutions] = await Promise.all([
      content.schools(cip, signal),
      content.institutions(signal),
    ]);
    return { schools, institutions };
  });
}

/** Each school with its own record, those with the most awards first. */
function rowsOf(found: Found | undefined) {
  if (!found) return [];
  const total = (school: School) => school.awards.reduce((sum, { count }) => sum + count, 0);
  return found.schools
    .flatMap((school) => {
      const institution = found.institutions.get(school.institution);
      return institution ? [{ institution, awards: school.awards, total: total(school) }] : [];
    })
    .sort((a, b) => b.total - a.total || (a.institution.name < b.institution.name ? -1 : 1));
}
