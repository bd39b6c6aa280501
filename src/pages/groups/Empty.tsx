import type { ReactNode } from 'react';
import { Flower } from '../../components/flower/Flower';
import { Trans } from '../../i18n/react';
import { useSite } from '../../site/site';
import type { Unread } from './sources';
import { UnreadFiles } from './Got';
import styles from './Groups.module.css';
import 'virtual:fitpath/messages/groups';

interface Props {
  readonly unread: readonly Unread[];
  /** Scripts have taken over. */
  readonly ready: boolean;
  /** The ways to bring something. */
  readonly children: ReactNode;
}

/** Before anything was brought: a flower in bud, and what each kind of group has to bring. */
export function Empty({ unread, ready, children }: Props) {
  const { traitNames } = useSite().content;
  return (
    <>
      <p className={styles.lead}>
        <Trans id="groups.lead" />
      </p>
      <noscript>
        <p>
          <Trans id="groups.noScript" />
        </p>
      </noscript>
      <div className={styles.drop} inert={!ready}>
        <div className={styles.bud}>
          <Flower traits={traitNames} profile={[]} level="bloom" title="" />
        </div>
        <div>
          <h2>
            <Trans id="groups.drop" />
          </h2>
          <p>
            <Trans id="groups.drop.text" />
          </p>
          {children}
          <UnreadFiles unread={unread} />
        </div>
      </div>
      <div className={styles.kinds}>
        {(['class', 'fair'] as const).map((kind) => (
          <section key={kind}>
            <h2>
              <Trans id={`groups.part.${kind}`} />
            </h2>
            <p>
              <Trans id={`groups.${kind}.bring`} />
            </p>
          </section>
        ))}
      </div>
      <p className={styles.kept}>
        <Trans id="groups.kept" />
      </p>
    </>
  );
}
