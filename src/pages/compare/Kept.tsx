import { Trans } from '../../i18n/react';
import { Link } from 'react-router-dom';
import type { Careers } from '../../careers/career';
import { Leaf } from '../../components/topics/Leaf';
import { Button } from '../../components/Button';
import type { OwnFit } from '../../result/use-own-fit';
import { paths } from '../../paths';
import { useLeaves } from '../../site/use-leaves';
import { FindCareer } from '../find-career';
import { BestThree } from './AddCareer';
import { LeafList } from './LeafList';
import styles from './Kept.module.css';
import 'virtual:fitpath/messages/compare';

interface Props {
  readonly careers: Careers;
  readonly fit: OwnFit | undefined;
  /** How many of the kept there are figures of. */
  readonly known: number;
}

/** The kept careers, or how to keep one. */
export function Kept({ careers, fit, known }: Props) {
  const lasting = useLeaves((kept) => kept.lasting);
  return (
    <>
      {!lasting && (
        <p role="status" className={styles.visit}>
          <Trans id="compare.visit" />
        </p>
      )}
      <LeafList careers={careers} fit={fit} />
      {fit && (
        <p className={styles.fit}>
          <Trans id="compare.yoursFit" components={{ 0: <Link to={paths.results} /> }} />
        </p>
      )}
      {known === 1 && (
        <p className={styles.one}>
          <Trans id="compare.one" />
        </p>
      )}
    </>
  );
}

/** How to keep a career, where none is. */
export function NoLeaves({ fit }: { readonly fit: OwnFit | undefined }) {
  return (
    <section className={styles.empty} aria-labelledby="no-leaves">
      <Leaf open />
      <h2 id="no-leaves">
        <Trans id="compare.empty" />
      </h2>
      <p>
        <Trans id="compare.emptyHow" />
      </p>
      <div>
        {fit ? (
          <BestThree fit={fit} />
        ) : (
          <Button to={paths.home}>
            <Trans id="compare.emptyResult" />
          </Button>
        )}
        <Button look="quiet" to={paths.careers}>
          <Trans id="compare.browse" />
        </Button>
      </div>
    </section>
  );
}

/** A search box whose finds lead to their pages, where each has its leaf. */
export function FindAnother() {
  return (
    <section className={styles.find} aria-labelledby="find">
      <h2 id="find">
        <Trans id="compare.find" />
      </h2>
      <p>
        <Trans id="compare.findHow" />
      </p>
      <FindCareer />
    </section>
  );
}
