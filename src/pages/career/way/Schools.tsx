import { useState } from 'react';
import { Trans } from '../../../i18n/react';
import type { Details, Major } from '../../../careers/details';
import { Button } from '../../../components/Button';
import { useLoad, type Load } from '../../../site/use-load';
import { Part, TableSource } from '../Part';
import { MajorList } from './Majors';
import { SchoolList } from './SchoolList';
import { stateName } from './state-name';
import { StatePick } from './StatePick';
import styles from './Schools.module.css';
import type { SchoolRow } from './use-schools';
import 'virtual:fitpath/messages/career';

/** As many stand there before the finder is opened. */
const FIRST = 3;

interface Props {
  readonly details: Details;
  /** What is taught somewhere, the most taught first; the first is the one that `near` is of. */
  readonly majors: readonly Major[];
  readonly state: string;
  readonly onState: (state: string) => void;
  /** The schools of the reader's state. */
  readonly near: Load<readonly SchoolRow[]>;
}

/** Who teaches it: in the reader's state those with the most graduates, then the finder of all. */
export function Schools({ details, majors, state, onState, near }: Props) {
  const [asked, setAsked] = useState(false);
  const code = useLoad(asked || undefined, () => import('./Finder'));
  return (
    <Part id="schools" title={<Trans id="schools.title" />}>
      {code.value ? (
        <code.value.Finder majors={majors} state={state} onState={onState} />
      ) : (
        <>
          <div className={styles.pick}>
            <StatePick state={state} onState={onState} />
          </div>
          <div className={styles.near} role="status">
            {state === '' ? (
              <>
                <p>
                  <Trans id="schools.text" />
                </p>
                <MajorList majors={majors.slice(0, 2)} />
              </>
            ) : (
              <Near near={near} state={state} major={majors[0]?.title ?? ''} />
            )}
          </div>
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
      <TableSource details={details} tables={['completions']}>
        <Trans id="schools.count" />
      </TableSource>
    </Part>
  );
}

function Near({
  near,
  state,
  major,
}: Pick<Props, 'near' | 'state'> & {
  readonly major: string;
}) {
  if (near.kind === 'failed')
    return (
      <p>
        <Trans id="schools.failed" />
      </p>
    );
  if (near.kind === 'loading')
    return (
      <p>
        <Trans id="schools.waiting" />
      </p>
    );
  return (
    <>
      <p>
        <Trans id="schools.near" values={{ count: near.value.length, state: stateName(state), major }} />
      </p>
      {near.value.length > 0 && <SchoolList schools={near.value.slice(0, FIRST)} />}
    </>
  );
}
