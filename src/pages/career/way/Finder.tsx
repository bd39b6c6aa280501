import { useEffect, useRef, useState } from 'react';
import { Trans, useLingui } from '../../../i18n/react';
import type { Major } from '../../../careers/details';
import type { AwardLevel } from '../../../careers/schools';
import { Button } from '../../../components/Button';
import { Field } from '../Field';
import { Fields } from '../Fields';
import { SchoolList } from './SchoolList';
import { stateName } from './state-name';
import { useSchools } from './use-schools';
import 'virtual:fitpath/messages/career';

interface Props {
  readonly majors: readonly Major[];
  /** The reader's state by its postal code; empty for all. */
  readonly state: string;
  readonly onState: (state: string) => void;
}

const FIRST = 20;

/** Finds the schools that graduate people in a major, by state and award, each with its own address on the web. */
export function Finder({ majors, state, onState }: Props) {
  const { i18n } = useLingui();
  const [cip, setCip] = useState(majors[0]?.cip ?? '');
  const [level, setLevel] = useState<AwardLevel | ''>('');
  const [shown, setShown] = useState(FIRST);
  const found = useSchools(cip);
  const first = useRef<HTMLSelectElement>(null);
  // The button that opened it is gone.
  useEffect(() => first.current?.focus(), []);
  const rows = found.value ?? [];
  if (found.kind === 'failed')
    return (
      <p role="alert">
        <Trans id="schools.failed" />
      </p>
    );
  const states = [
    ...new Set([...rows.map((row) => row.institution.state), ...(state === '' ? [] : [state])]),
  ];
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
          options={states
            .map((code) => ({ value: code, text: stateName(code) }))
            .sort((a, b) => (a.text < b.text ? -1 : 1))}
          value={state}
          onChange={(code) => choose(() => onState(code))}
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
      <SchoolList schools={left.slice(0, shown)} awards />
      {left.length > shown && (
        <Button look="quiet" onClick={() => setShown(shown + FIRST)}>
          <Trans id="schools.more" />
        </Button>
      )}
    </div>
  );
}
