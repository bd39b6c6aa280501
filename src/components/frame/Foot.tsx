import { Trans } from '../../i18n/react';
import { Link } from 'react-router-dom';
import { paths } from '../../paths';
import { contact } from '../../site/contact';
import styles from './Foot.module.css';
import 'virtual:fitpath/messages/frame';

/** What happens to answers, whose figures these are, and where to read more. */
export function Foot() {
  const reports = contact();
  return (
    <footer className={styles.foot}>
      <div className="wrap">
        <p>
          <Trans id="foot.answers" />
        </p>
        <p>
          <Trans id="foot.sources" />
        </p>
        <p>
          <Link to={paths.methodology}>
            <Trans id="foot.methodology" />
          </Link>
          <Link to={paths.try}>
            <Trans id="foot.try" />
          </Link>
          <Link to={paths.about}>
            <Trans id="foot.about" />
          </Link>
          {reports !== undefined && (
            <a href={reports} rel="noreferrer">
              <Trans id="foot.mistake" />
            </a>
          )}
        </p>
      </div>
    </footer>
  );
}
