import { Trans } from '../../i18n/react';
import people from '../../content/measured/people.json';
import { formatCount } from '../../i18n/format';
import styles from './InBrief.module.css';
import 'virtual:fitpath/messages/method';

const LIMITS = ['you', 'first', 'life', 'place', 'future', 'group'] as const;

/** All of it in a minute, with what was measured and what was not; then what nobody should take from it. */
export function InBrief({ traits, careers }: { readonly traits: number; readonly careers: number }) {
  const right = Math.round(people.rows.find(({ id }) => id === 'topics')?.auc ?? 50);
  return (
    <>
      <section className={styles.brief}>
        <h2>
          <Trans id="method.brief.title" />
        </h2>
        <p>
          <Trans id="method.brief.what" values={{ traits, count: careers }} />
        </p>
        <p>
          <Trans id="method.brief.measured" values={{ people: formatCount(people.people), right }} />
        </p>
        <p>
          <Trans id="method.brief.use" />
        </p>
      </section>
      <section>
        <h2>
          <Trans id="method.limits.title" />
        </h2>
        <ul className={styles.limits}>
          {LIMITS.map((limit) => (
            <li key={limit}>
              <Trans id={`method.limits.${limit}`} components={{ 0: <strong /> }} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
