import { Trans } from '@lingui/react';
import { SiteFrame } from '../components/SiteFrame';
import { Link } from 'react-router-dom';
import { addMessages, i18n as words } from '../i18n/i18n';
import { messages } from '../i18n/locales/en/reading.po';
import { paths } from '../paths';
import type { Page } from './page';
import styles from './Reading.module.css';

addMessages(messages);

const PARTS = ['what', 'privacy', 'money', 'not', 'open', 'thanks'] as const;

function About() {
  return (
    <SiteFrame>
      <main className={`wrap ${styles.reading ?? ''}`}>
        <h1>
          <Trans id="about.title" />
        </h1>
        <p className={styles.lead}>
          <Trans id="about.lead" />
        </p>
        {PARTS.map((part) => (
          <section key={part}>
            <h2>
              <Trans id={`about.${part}.title`} />
            </h2>
            <p>
              <Trans id={`about.${part}.text`} />
            </p>
          </section>
        ))}
        <p>
          <Link to={paths.methodology}>
            <Trans id="foot.methodology" />
          </Link>
        </p>
      </main>
    </SiteFrame>
  );
}

export const page: Page<object> = {
  Component: About,
  load: () => Promise.resolve({}),
  head: () => ({ title: words._('about.head.title'), description: words._('about.head.description') }),
};
