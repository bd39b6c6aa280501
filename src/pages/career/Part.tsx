import type { ReactNode } from 'react';
import { Trans } from '../../i18n/react';
import type { Details } from '../../careers/details';
import type { DetailTableId } from '../../careers/tables';
import { PartLink } from './PartLink';
import styles from './Part.module.css';
import { sourceLine } from './source-line';
import 'virtual:fitpath/messages/career';

interface Props {
  readonly id?: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** A section of a career's page under its heading. */
export function Part({ id, title, children }: Props) {
  return (
    <section className={styles.part} id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Parts, or what a part holds, side by side where there is room; one alone has all of it. */
export function Columns({ children }: { readonly children: ReactNode }) {
  return <div className={styles.columns}>{children}</div>;
}

/** Whence the figures above it are, and the way to all sources. */
export function Source({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles.source}>
      {children}{' '}
      <PartLink to="sources">
        <Trans id="career.allSources" />
      </PartLink>
    </p>
  );
}

/** The same from tables: whose figures, their area, year and publisher, each once. */
export function TableSource({
  details,
  tables,
  children,
}: {
  readonly details: Details;
  readonly tables: readonly DetailTableId[];
  readonly children?: ReactNode;
}) {
  const lines = new Set(tables.map((table) => sourceLine(details, table)));
  return (
    <Source>
      <span>{`${[...lines].join('; ')}.`}</span> {children}
    </Source>
  );
}
