import { Trans, useLingui } from '../../../i18n/react';
import { locale } from '../../../i18n/language';
import { findTrait, type Traits } from '../../../engine/traits';
import { dividing, groupPoles, QUARTERS_FROM, type GroupTrait } from '../../../result/group/group';
import { sentenceOf } from '../../../result/headline';
import { Calipers } from './Calipers';
import { SpreadFlower } from './SpreadFlower';
import styles from './ClassReport.module.css';
import 'virtual:fitpath/messages/groups';

interface Props {
  readonly traits: Traits;
  readonly found: readonly GroupTrait[];
  readonly students: number;
}

const list = new Intl.ListFormat(locale);
/** So many traits a sentence names. */
const NAMED = 3;

/** The class in one picture and two sentences, and what divides it most. */
export function Whole({ traits, found, students }: Props) {
  const { i18n } = useLingui();
  const apart = dividing(found);
  const named = list.format(
    apart.slice(0, NAMED).map(({ trait }) => {
      const { low, high } = findTrait(traits, trait);
      return i18n._('groups.between', { low: low.pole, high: high.pole });
    }),
  );
  const like = sentenceOf(groupPoles(found, traits), { name: i18n._('groups.class.name') });
  const quarters = apart.length > 0;
  return (
    <div className={styles.whole}>
      <figure>
        <SpreadFlower traits={traits} found={found} students={students} named />
        <SpreadFlower traits={traits} found={found} students={students} named={false} />
        <figcaption className={styles.caption}>
          <Trans id={quarters ? 'groups.flower' : 'groups.flower.middle'} />
        </figcaption>
      </figure>
      <div>
        <p className={styles.sentence}>{like === '' ? <Trans id="groups.class.mixed" /> : like}</p>
        <p className={styles.divided}>
          {quarters ? (
            <Trans id="groups.divided" values={{ traits: named }} />
          ) : (
            <Trans id="groups.divided.none" values={{ least: QUARTERS_FROM }} />
          )}
        </p>
      </div>
    </div>
  );
}

/** What divides the class most; nothing under twelve. */
export function Divided({ traits, found }: Omit<Props, 'students'>) {
  const apart = dividing(found);
  if (apart.length === 0) return null;
  return (
    <section>
      <h2 className={styles.ruled}>
        <Trans id="groups.divided.title" />
      </h2>
      <Calipers traits={traits} found={apart} />
      <p className={styles.note}>
        <Trans id="groups.calipers" />
      </p>
    </section>
  );
}
