import type { ReactNode } from 'react';
import { SiteFrame } from './frame/SiteFrame';
import styles from './Reading.module.css';

interface Props {
  readonly title: ReactNode;
  readonly lead: ReactNode;
  readonly children: ReactNode;
}

/** A page that is read from its head to its foot. */
export function Reading({ title, lead, children }: Props) {
  return (
    <SiteFrame>
      <main id="main" className={`wrap ${styles.reading ?? ''}`}>
        <h1>{title}</h1>
        <p className={styles.lead}>{lead}</p>
        {children}
      </main>
    </SiteFrame>
  );
}
