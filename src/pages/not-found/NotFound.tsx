import { useEffect } from 'react';
import { Trans } from '../../i18n/react';
import { Link } from 'react-router-dom';
import { Button } from '../../components/Button';
import { Reading } from '../../components/Reading';
import { i18n as words } from '../../i18n/i18n';
import { lostTwin } from '../../i18n/other-languages';
import { paths } from '../../paths';
import { FindCareer } from '../find-career';
import { meantAddress } from '../meant-path';
import type { Page } from '../page';
import styles from './NotFound.module.css';
import 'virtual:fitpath/messages/reading';

function NotFound() {
  useEffect(() => {
    const { href } = window.location;
    const meant = lostTwin(href) ?? meantAddress(href, import.meta.env.BASE_URL);
    if (meant !== href) window.location.replace(meant);
  }, []);
  return (
    <Reading title={<Trans id="notFound.title" />} lead={<Trans id="notFound.text" />}>
      <FindCareer />
      <p>
        <Link to={paths.careers}>
          <Trans id="home.browse" />
        </Link>
      </p>
      <p className={styles.way}>
        <Button to={paths.home} look="quiet">
          <Trans id="notFound.home" />
        </Button>
      </p>
    </Reading>
  );
}

export const page: Page<object> = {
  Component: NotFound,
  load: () => Promise.resolve({}),
  head: () => ({ title: words._('notFound.head.title'), description: words._('notFound.text') }),
};
