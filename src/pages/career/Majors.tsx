import { useState } from 'react';
import { Trans } from '../../i18n/react';
import type { Details } from '../../careers/details';
import { Button } from '../../components/Button';
import { Folded } from './Folded';
import { Part, Source } from './Part';
import { sourceLine } from './source-line';
import styles from './Majors.module.css';
import { useLoad } from '../../site/use-load';
import { useHydrated } from '../../site/use-hydrated';
import 'virtual:fitpath/messages/career';

/** How many majors stand open; more are behind a toggle. */
const FIRST = 8;

/** What to study for it, and who teaches it: the schools come when they are asked for. */
export function Majors({ details }: { readonly details: Details }) {
  const [asked, setAsked] = useState(false);
  const code = useLoad(asked || undefined, () => import('./Schools'));
  const here = useHydrated();
  // The most taught first.
  const majors = [...details.majors].sort((a, b) => b.institutions - a.institutions);
  if (majors.length === 0) return null;
  const taught = majors.filter(({ institutions }) => institutions > 0);
  return (
    <Part id="majors" title={<Trans id="career.majors" />}>
      <List majors={majors.slice(0, FIRST)} />
      {majors.length > FIRST && (
        <Folded summary={<Trans id="career.moreMajors" values={{ count: majors.length - FIRST }} />}>
          {here && <List majors={majors.slice(FIRST, FIRST + MOST)} />}
          {majors.length > FIRST + MOST && (
            <p>
              <Trans id="career.tooManyMajors" values={{ count: majors.length - FIRST - MOST }} />
            </p>
          )}
        </Folded>
      )}
      <Source>{`${sourceLine(details, 'majors')} · ${sourceLine(details, 'completions')}`}</Source>
      {taught.length > 0 && (
        <>
          <h3>
            <Trans id="schools.title" />
          </h3>
          {code.value ? (
            <code.value.Schools majors={taught} whence={sourceLine(details, 'completions')} />
          ) : (
            <>
              <p>
                <Trans id="schools.text" />
              </p>
              <Button look="quiet" onClick={code.kind === 'failed' ? code.retry : () => setAsked(true)}>
                <Trans id="schools.open" />
              </Button>
              {code.kind === 'failed' && (
                <p role="alert">
                  <Trans id="schools.failed" />
                </p>
              )}
            </>
          )}
        </>
      )}
    </Part>
  );
}

/** The most that a toggle shows; a few careers are open to hundreds of majors. */
const MOST = 24;

function List({ majors }: { readonly majors: Details['majors'] }) {
  return (
    <ul className={styles.majors}>
      {majors.map(({ cip, title, institutions }) => (
        <li key={cip}>
          <span>{title}</span> <small>{cip}</small>{' '}
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
