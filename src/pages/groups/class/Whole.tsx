import { Trans, useLingui } from '../../../i18n/react';
import { whoseOf } from '../../../i18n/whose';
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
      return i18n._('group.between', { low: low.pole, high: high.pole });
    }),
  );
  const like = sentenceOf(groupPoles(found, traits), whoseOf(i18n._('group.class.name')));
  const quarters = apart.length > 0;
  return (
    <div className={styles.whole}>
      <figure>
        <SpreadFlower traits={traits} found={found} students={students} named />
        <SpreadFlower traits={traits} found={found} students={students} named={false} />
        <figcaption className={styles.caption}>
          <Trans id={quarters ? 'group.flower' : 'group.flower.middle'} />
        </figcaption>
      </figure>
      <div>
        <p className={styles.sentence}>{like === '' ? <Trans id="group.class.mixed" /> : like}</p>
        <p className={styles.divided}>
          {quarters ? (
            <Trans id="group.divided" values={{ traits: named }} />
          ) : (
            <Trans id="group.divided.none" values={{ least: QUARTERS_FROM }} />
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
        <Trans id="group.divided.title" />
      </h2>
      <Calipers traits={traits} found={apart} />
      <p className={styles.note}>
        <Trans id="group.calipers" />
      </p>
    </section>
  );
}
