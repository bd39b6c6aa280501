import type { FocusEvent, MouseEvent } from 'react';
import { Trans, useLingui } from '../../i18n/react';
import { NavLink } from 'react-router-dom';
import { paths } from '../../paths';
import { useLeaves } from '../../site/use-leaves';
import { Brand } from '../Brand';
import { OtherLanguages } from './OtherLanguages';
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

/** What a phone has no room for beside the rest. */
const FURTHER = { methodology: 'head.methodology', about: 'head.about' } as const;

/** The running head, as in a book: a name on the left, the places on the right, a double rule below. */
export function Head({ onCover }: { readonly onCover: boolean }) {
  const { i18n } = useLingui();
  const further = Object.entries(FURTHER).map(([place, name]) => (
    <NavLink key={place} to={paths[place as keyof typeof FURTHER]}>
      <Trans id={name} />
    </NavLink>
  ));
  const count = useLeaves(({ leaves }) => leaves.length);
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
          <NavLink to={paths.compare()}>
            <Trans id="head.leaves" /> {count > 0 && <span className={styles.count}>{count}</span>}
          </NavLink>
          <span className={styles.beside}>{further}</span>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is caught here bubbles up from native controls */}
          <details className={styles.more} onBlur={closeBehind}>
            <summary>
              <Trans id="head.more" />
            </summary>
            <div>{further}</div>
          </details>
          <OtherLanguages />
        </nav>
      </div>
    </header>
  );
}

/** It lies over the page, and must not lie over what has focus there. */
function closeBehind({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>): void {
  if (!currentTarget.contains(relatedTarget)) currentTarget.open = false;
}
