import type { ReactNode } from 'react';
import styles from './Terms.module.css';

export interface Term {
  readonly key: string;
  readonly term: ReactNode;
  readonly text?: ReactNode;
}

/** Terms, each with what there is to say about it below. */
export function Terms({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <dl className={styles.terms}>
      {terms.map(({ key, term, text }) => (
        <div key={key}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
