import { Link } from 'react-router-dom';
import { Trans, useLingui } from '../../i18n/react';
import styles from './Contents.module.css';
import 'virtual:fitpath/messages/method';

/** The parts after the contents, by the ids of their sections. */
const PARTS = {
  'real-people': 'method.people.title',
  simulation: 'method.simulation.title',
  sources: 'method.sources.title',
  years: 'method.years.title',
  computed: 'method.computed.title',
  formulas: 'method.formulas.title',
} as const;

/** Where a script may not change the address, as in a booth, the router does not; so it is the page that goes there. */
function goTo(id: string): void {
  const part = document.getElementById(id);
  if (!part) return;
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
  part.scrollIntoView();
}

/** What stands below, each part a link. */
export function Contents() {
  const { i18n } = useLingui();
  return (
    <nav className={styles.contents} aria-label={i18n._('method.contents')}>
      <ul>
        {Object.entries(PARTS).map(([id, title]) => (
          <li key={id}>
            <Link to={`#${id}`} onClick={() => goTo(id)}>
              <Trans id={title} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
