import { Flower } from '../../components/flower/Flower';
import { Trans } from '../../i18n/react';
import { useSite } from '../../site/site';
import styles from './Groups.module.css';
import 'virtual:fitpath/messages/groups';

/** What the page is for, while nothing was brought. */
export function Lead() {
  return (
    <>
      <p className={styles.lead}>
        <Trans id="group.lead" />
      </p>
      <noscript>
        <p>
          <Trans id="group.noScript" />
        </p>
      </noscript>
    </>
  );
}

/** A flower in bud. */
export function Bud() {
  const { traitNames } = useSite().content;
  return (
    <div className={styles.bud}>
      <Flower traits={traitNames} profile={[]} level="bloom" title="" />
    </div>
  );
}

/** What can be dropped. */
export function DropWords() {
  return (
    <>
      <h2>
        <Trans id="group.drop" />
      </h2>
      <p>
        <Trans id="group.drop.text" />
      </p>
    </>
  );
}

/** What each kind of group has to bring, and that nothing is kept. */
export function Kinds() {
  return (
    <>
      <div className={styles.kinds}>
        {(['class', 'fair'] as const).map((kind) => (
          <section key={kind}>
            <h2>
              <Trans id={`group.part.${kind}`} />
            </h2>
            <p>
              <Trans id={`group.${kind}.bring`} />
            </p>
          </section>
        ))}
      </div>
      <p className={styles.kept}>
        <Trans id="group.kept" />
      </p>
    </>
  );
}
