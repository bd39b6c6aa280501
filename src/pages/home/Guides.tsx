import { Trans } from '../../i18n/react';
import { Link } from 'react-router-dom';
import { MAJOR_GROUPS, majorGroupOf } from '../../careers/major-groups';
import type { Cover } from '../../content/content';
import { paths } from '../../paths';
import styles from './Home.module.css';
import 'virtual:fitpath/messages/browse';
import 'virtual:fitpath/messages/reading';

/** The careers that have a guide, by field; each field opens to its list. */
export function Guides({ guides }: { readonly guides: Cover['guides'] }) {
  const fields = MAJOR_GROUPS.map((group) => ({
    group,
    guides: guides.filter(({ soc }) => majorGroupOf(soc) === group),
  })).filter(({ guides }) => guides.length > 0);
  return (
    <section className={styles.part}>
      <h2>
        <Trans id="home.guides" />
      </h2>
      <p className={styles.intro}>
        <Trans id="home.guidesText" values={{ count: guides.length }} />
      </p>
      {fields.map(({ group, guides }) => (
        <details key={group} className={styles.field}>
          <summary>
            <Trans id={`major.${group}`} /> <small>{guides.length}</small>
          </summary>
          <ul>
            {guides.map(({ soc, name, line }) => (
              <li key={soc}>
                <Link to={paths.career(soc)}>{name}</Link> <small>{line}</small>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
