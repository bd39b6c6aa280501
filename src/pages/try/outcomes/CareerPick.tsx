import { useState, type ReactNode } from 'react';
import { Button } from '../../../components/Button';
import { Icon } from '../../../components/icon/Icon';
import { Trans } from '../../../i18n/react';
import { useCareers } from '../../../site/use-careers';
import { FindCareer } from '../../find-career';
import { PLUS } from '../studio/icons';
import { TakeAway } from '../studio/TakeAway';
import styles from './Outcomes.module.css';
import 'virtual:fitpath/messages/studio';

interface Props {
  readonly label: ReactNode;
  /** Codes of careers, which nobody sees: they are shown by their names. */
  readonly socs: readonly string[];
  /** At most one. */
  readonly single?: boolean;
  readonly onChange: (socs: readonly string[]) => void;
}

/** Careers by their names, found by the site's own search. */
export function CareerPick({ label, socs, single = false, onChange }: Props) {
  const careers = useCareers(undefined);
  const [searching, setSearching] = useState(false);
  const nameOf = (soc: string) => {
    if (careers.kind !== 'ready') return soc;
    return careers.value.name[careers.value.row(soc) ?? -1] ?? soc;
  };
  return (
    <div className={styles.pick}>
      <p className={styles.label}>{label}</p>
      {socs.length > 0 && (
        <ul>
          {socs.map((soc) => (
            <li key={soc}>
              <span>{nameOf(soc)}</span>
              <TakeAway name={nameOf(soc)} onClick={() => onChange(socs.filter((other) => other !== soc))} />
            </li>
          ))}
        </ul>
      )}
      {searching ? (
        <FindCareer
          onPick={(soc) => {
            setSearching(false);
            onChange(single ? [soc] : [...socs.filter((other) => other !== soc), soc]);
          }}
        />
      ) : (
        (!single || socs.length === 0) && (
          <Button look="text" onClick={() => setSearching(true)}>
            <Icon drawing={PLUS} /> <Trans id="studio.career.add" />
          </Button>
        )
      )}
    </div>
  );
}
