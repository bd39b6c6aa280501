import { Flower } from '../../components/flower/Flower';
import { Notice } from '../../components/Notice';
import { Trans } from '../../i18n/react';
import { LEAST } from '../../result/group/group';
import { useSite } from '../../site/site';
import styles from './Groups.module.css';
import 'virtual:fitpath/messages/groups';

/** Too few to be shown together: seeds, and no petals yet. */
export function Few({ count }: { readonly count: number }) {
  const { traitNames } = useSite().content;
  return (
    <>
      <Notice title={<Trans id="group.few" values={{ least: LEAST, count }} />}>
        <Trans id="group.few.text" />
      </Notice>
      <figure className={styles.few}>
        <Flower traits={traitNames} profile={[]} level="bloom" responses={count} title="" />
        <figcaption>
          <Trans id="group.few.seeds" values={{ count }} />
        </figcaption>
      </figure>
    </>
  );
}
