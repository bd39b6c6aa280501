import type { IdFrom } from '../../i18n/i18n';
import { Trans } from '../../i18n/react';
import { Link } from 'react-router-dom';
import { LISTS } from '../../careers/lists';
import { Icon } from '../../components/icon/Icon';
import { paths } from '../../paths';
import { writeQuery, type BrowseQuery } from './query';
import styles from './Lists.module.css';
import 'virtual:fitpath/messages/browse';
import 'virtual:fitpath/messages/lists';

/**
 * The lists across careers, as links: each is an address, and the chosen one leads back to all careers. `folded`: on a narrow screen only
 * the chosen one is shown, since careers are.
 */
export function Lists({ query, folded }: { readonly query: BrowseQuery; readonly folded: boolean }) {
  return (
    <nav
      className={folded ? `${styles.lists ?? ''} ${styles.folded ?? ''}` : styles.lists}
      aria-labelledby="lists"
    >
      <h2 id="lists">
        <Trans id="browse.lists" />
      </h2>
      <ul>
        {LISTS.map(({ id }) => {
          const chosen = query.list === id;
          return (
            <li key={id}>
              <Link
                to={{ search: writeQuery({ ...query, list: chosen ? null : id, sort: null }) }}
                aria-current={chosen ? 'true' : undefined}
              >
                <Trans id={`list.${id}` as IdFrom<'list.'>} />
                {chosen && (
                  <>
                    <span className="visually-hidden">
                      <Trans id="browse.leaveList" />
                    </span>
                    <Icon name="close" />
                  </>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
      <p>
        <Link to={paths.methodology}>
          <Trans id="browse.rules" />
        </Link>
      </p>
    </nav>
  );
}
