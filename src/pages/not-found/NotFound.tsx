import { Trans } from '@lingui/react';
import { Link } from 'react-router-dom';
import { Button } from '../../components/Button';
import { SiteFrame } from '../../components/frame/SiteFrame';
import { addMessages, i18n as words } from '../../i18n/i18n';
import { messages } from '../../i18n/locales/en/reading.po';
import { paths } from '../../paths';
import { FindCareer } from '../find-career';
import type { Page } from '../page';
import styles from '../../components/Reading.module.css';

addMessages(messages);

function NotFound() {
  return (
    <SiteFrame>
      <main className={`wrap ${styles.reading ?? ''}`}>
        <h1>
          <Trans id="notFound.title" />
        </h1>
        <p className={styles.lead}>
          <Trans id="notFound.text" />
        </p>
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
      </main>
    </SiteFrame>
  );
}

export const page: Page<object> = {
  Component: NotFound,
  load: () => Promise.resolve({}),
  head: () => ({ title: words._('notFound.head.title'), description: words._('notFound.text') }),
};
