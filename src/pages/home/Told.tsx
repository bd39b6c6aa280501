import { Trans } from '../../i18n/react';
import { Link } from 'react-router-dom';
import { MAJOR_GROUPS } from '../../careers/major-groups';
import type { Cover } from '../../content/content';
import { paths } from '../../paths';
import styles from './Told.module.css';
import 'virtual:fitpath/messages/browse';
import 'virtual:fitpath/messages/reading';

/** The index's careers that tell of a day, as `readQuery` there understands it. */
const TOLD = `${paths.careers}?guide=1`;

/** For who would rather look around: how some days begin, and the way to all careers that tell of one, by field. */
export function Told({ told: { fields, tastes } }: Pick<Cover, 'told'>) {
  const count = Object.values(fields).reduce((sum, own) => sum + own, 0);
  // In a language in which nothing is told yet.
  if (count === 0) return null;
  return (
    <section className={styles.told}>
      <h2>
        <Trans id="home.told" />
      </h2>
      <p className={styles.intro}>
        <Trans id="home.toldText" values={{ count }} />
      </p>
      <ul className={styles.tastes}>
        {tastes.map(({ soc, name, hook }) => (
          <li key={soc}>
            <Link to={paths.career(soc)}>
              <span>{hook}</span> <b>{name}</b>
            </Link>
          </li>
        ))}
      </ul>
      <h3>
        <Trans id="browse.sort.group" />
      </h3>
      <ul className={styles.fields}>
        {MAJOR_GROUPS.filter((group) => fields[group] !== undefined).map((group) => (
          <li key={group}>
            <Link to={`${TOLD}&group=${group}`}>
              <span>
                <Trans id={`major.${group}`} />
              </span>
              <i /> <small>{fields[group]}</small>
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Link to={TOLD}>
          <Trans id="home.toldAll" values={{ count }} />
        </Link>
      </p>
    </section>
  );
}
