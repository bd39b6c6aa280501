import type { IdFrom } from '../../i18n/i18n';
import { Trans } from '../../i18n/react';
import { Link } from 'react-router-dom';
import { LISTS } from '../../careers/lists';
import { paths } from '../../paths';
import { writeQuery, type BrowseQuery } from './query';
import styles from './Lists.module.css';
import 'virtual:fitpath/messages/browse';
import 'virtual:fitpath/messages/lists';

/** The lists across careers, as links: each is an address. */
export function Lists({ query }: { readonly query: BrowseQuery }) {
  return (
    <nav className={styles.lists} aria-labelledby="lists">
      <h2 id="lists">
        <Trans id="browse.lists" />
      </h2>
      <ul>
        {LISTS.map(({ id }) => (
          <li key={id}>
            <Link
              to={{ search: writeQuery({ ...query, list: id, sort: null }) }}
              aria-current={query.list === id ? 'true' : undefined}
            >
              <Trans id={`list.${id}` as IdFrom<'list.'>} />
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Link to={paths.methodology}>
          <Trans id="browse.rules" />
        </Link>
      </p>
    </nav>
  );
}
