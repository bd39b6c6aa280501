import { useEffect, useRef } from 'react';
import { Trans } from '../../i18n/react';
import { Link } from 'react-router-dom';
import { Button } from '../../components/Button';
import { paths } from '../../paths';
import type { OwnFit } from '../../result/use-own-fit';
import styles from './AddCareer.module.css';
import { MOST_COMPARED } from '../compared';
import { FindCareer } from '../find-career';
import 'virtual:fitpath/messages/compare';

/** A search box whose finds join the comparison, as long as there is room. */
export function AddCareer({ socs }: { readonly socs: readonly string[] }) {
  const part = useRef<HTMLElement>(null);
  const all = socs.join();
  const before = useRef(all);
  // What was pressed to add or remove one is gone; focus goes on where the next can be added.
  useEffect(() => {
    if (before.current === all) return;
    before.current = all;
    const next = part.current?.querySelector<HTMLElement>('input, a');
    next?.focus({ preventScroll: true });
  }, [all]);
  return (
    <section ref={part} className={styles.add} aria-labelledby="add">
      <h2 id="add">
        <Trans id="compare.add" />
      </h2>
      <p role="status" className={styles.said}>
        <Trans
          id={socs.length < MOST_COMPARED ? 'compare.room' : 'compare.full'}
          values={{ count: socs.length, most: MOST_COMPARED }}
        />
      </p>
      {socs.length < MOST_COMPARED && (
        <FindCareer key={all} to={(soc) => paths.compare([...socs.filter((other) => other !== soc), soc])} />
      )}
      <p>
        <Link to={paths.careers}>
          <Trans id="compare.browse" />
        </Link>
      </p>
    </section>
  );
}

/** Where nothing can be kept and no career is in the address. */
export function NothingYet({ fit }: { readonly fit: OwnFit | undefined }) {
  return (
    <div className={styles.nothing}>
      <p>
        <Trans id="compare.nothing" />
      </p>
      {fit && <BestThree fit={fit} />}
    </div>
  );
}

/** To the careers that fit the person best. */
export function BestThree({ fit }: { readonly fit: OwnFit }) {
  return (
    <Button to={paths.compare(fit.ranking.matches.slice(0, 3).map(({ soc }) => soc))}>
      <Trans id="compare.best" />
    </Button>
  );
}
