import { useEffect, useRef, useState } from 'react';
import { Trans } from '../../../i18n/react';
import { Button } from '../../../components/Button';
import { FindCareer } from '../../find-career';
import styles from './StudyPart.module.css';
import 'virtual:fitpath/messages/row';

interface Props {
  /** The everyday name of the career that was picked. */
  readonly name: string | undefined;
  readonly onPick: (soc: string) => void;
}

/** The career somebody works in, found by the site's search, which a picked one takes the place of. */
export function OwnCareer({ name, onPick }: Props) {
  const [searching, setSearching] = useState(false);
  const part = useRef<HTMLFieldSetElement>(null);
  const open = searching || name === undefined;
  const before = useRef(open);
  // What was pressed is gone; focus goes on where the next is.
  useEffect(() => {
    if (before.current === open) return;
    before.current = open;
    part.current?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
  }, [open]);
  return (
    <fieldset ref={part} className={styles.career}>
      <legend>
        <Trans id="row.career" />
      </legend>
      {open ? (
        <>
          <FindCareer
            onPick={(soc) => {
              setSearching(false);
              onPick(soc);
            }}
          />
          <p className={styles.kept}>
            <Trans id="row.nearest" />
          </p>
        </>
      ) : (
        <p className={styles.picked}>
          <strong>{name}</strong>
          <Button look="text" onClick={() => setSearching(true)}>
            <Trans id="row.otherCareer" />
          </Button>
        </p>
      )}
    </fieldset>
  );
}
