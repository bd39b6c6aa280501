import type { ReactNode } from 'react';
import { Trans } from '../../i18n/react';
import styles from './SchoolPage.module.css';
import 'virtual:fitpath/messages/webmasters';

interface Props {
  readonly isDark: boolean;
  readonly children: ReactNode;
}

const MENU = ['programs', 'visit', 'apply'] as const;

/** A page such as a college's own, with its colors and its letters, around the tag. Nothing on it leads anywhere. */
export function SchoolPage({ isDark, children }: Props) {
  return (
    <div className={styles.page} data-dark={isDark || undefined}>
      <div className={styles.head}>
        <b>
          <Trans id="embedding.school.name" />
        </b>
        {MENU.map((name) => (
          <span key={name}>
            <Trans id={`embedding.school.${name}`} />
          </span>
        ))}
      </div>
      <div className={styles.body}>
        <p className={styles.title}>
          <Trans id="embedding.school.title" />
        </p>
        <p>
          <Trans id="embedding.school.text" />
        </p>
        {children}
        <p className={styles.foot}>
          <Trans id="embedding.school.foot" />
        </p>
      </div>
    </div>
  );
}
