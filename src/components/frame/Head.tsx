import type { MouseEvent } from 'react';
import { Trans, useLingui } from '../../i18n/react';
import { NavLink } from 'react-router-dom';
import { paths } from '../../paths';
import { Brand } from '../Brand';
import styles from './Head.module.css';
import 'virtual:fitpath/messages/frame';

/** Past the head of a page. The address stays as it is: behind its # may stand a result. */
function skip(event: MouseEvent): void {
  const main = document.querySelector('main');
  if (!main) return;
  event.preventDefault();
  main.tabIndex = -1;
  main.focus();
}

/** The running head, as in a book: a name on the left, the places on the right, a double rule below. */
export function Head({ onCover }: { readonly onCover: boolean }) {
  const { i18n } = useLingui();
  return (
    <header className={onCover ? `cover ${styles.onCover ?? ''}` : styles.head}>
      <a href="#main" className={styles.skip} onClick={skip}>
        <Trans id="head.skip" />
      </a>
      <div className={styles.row}>
        <NavLink className={styles.brand ?? ''} to={paths.home}>
          <Brand />
          <span>
            <Trans id="head.brand" />
          </span>
        </NavLink>
        <nav aria-label={i18n._('head.nav')}>
          <NavLink to={paths.careers} aria-current="true">
            <Trans id="head.careers" />
          </NavLink>
          <NavLink to={paths.results}>
            <Trans id="head.results" />
          </NavLink>
          <NavLink to={paths.methodology} className={styles.optional ?? ''}>
            <Trans id="head.methodology" />
          </NavLink>
          <NavLink to={paths.about} className={styles.optional ?? ''}>
            <Trans id="head.about" />
          </NavLink>
        </nav>
      </div>
    </header>
  );
}
