import type { ReactNode } from 'react';
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

interface Props {
  readonly query: BrowseQuery;
  readonly told: boolean;
  readonly folded: boolean;
}

/**
 * The lists across careers, as links: each is an address, and the chosen one leads back to all careers. Before them stand those that
 * tell of a day, if any do, which go together with any list. `folded`: on a narrow screen only what is chosen is shown, since careers are.
 */
export function Lists({ query, told, folded }: Props) {
  return (
    <nav
      className={folded ? `${styles.lists ?? ''} ${styles.folded ?? ''}` : styles.lists}
      aria-labelledby="lists"
    >
      <h2 id="lists">
        <Trans id="browse.lists" />
      </h2>
      <ul>
        {told && (
          <Listed query={{ ...query, told: !query.told }} chosen={query.told}>
            <Trans id="browse.told" />
          </Listed>
        )}
        {LISTS.map(({ id }) => {
          const chosen = query.list === id;
          return (
            <Listed key={id} query={{ ...query, list: chosen ? null : id, sort: null }} chosen={chosen}>
              <Trans id={`list.${id}` as IdFrom<'list.'>} />
            </Listed>
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

interface ListedProps {
  /** Where it leads: to the careers that are on it, or off it again. */
  readonly query: BrowseQuery;
  readonly chosen: boolean;
  readonly children: ReactNode;
}

function Listed({ query, chosen, children }: ListedProps) {
  return (
    <li>
      <Link to={{ search: writeQuery(query) }} aria-current={chosen ? 'true' : undefined}>
        {children}
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
}
