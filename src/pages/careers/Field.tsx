import type { ReactNode } from 'react';
import type { MajorGroup } from '../../careers/major-groups';
import { Trans } from '../../i18n/react';
import { useSite, type Site } from '../../site/site';
import styles from './Field.module.css';
import 'virtual:fitpath/messages/browse';

interface Props {
  readonly group: MajorGroup;
  /** The names of those that most people do. */
  readonly often: readonly string[];
  readonly count: number;
  /** Whether it stands open until somebody closes it. */
  readonly open: boolean;
  readonly children: ReactNode;
}

/** The fields that were opened in this visit: who comes back from a career finds them as they were. */
const opened = new WeakMap<Site, Set<MajorGroup>>();

/** A field of work, which opens to its careers; the browser's own, so it does before the script is there, and what is searched in the page is found. */
export function Field({ group, often, count, open, children }: Props) {
  const site = useSite();
  const known = opened.get(site) ?? new Set();
  opened.set(site, known);
  return (
    <details
      className={styles.field}
      open={open || known.has(group)}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && !open) known.add(group);
        else known.delete(group);
      }}
    >
      <summary>
        <h2>
          <Trans id={`major.${group}`} />
        </h2>
        <i />
        <small>{count}</small>
        <span>
          <Trans id="browse.often" values={{ names: often.join(', ') }} />
        </span>
      </summary>
      {children}
    </details>
  );
}
