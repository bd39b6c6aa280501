import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { MajorGroup } from '../../careers/major-groups';
import { Trans } from '../../i18n/react';
import { useSite, type Site } from '../../site/site';
import { useAsSent } from './use-as-sent';
import rowStyles from './CareerRow.module.css';
import styles from './Field.module.css';
import 'virtual:fitpath/messages/browse';

interface Props {
  readonly group: MajorGroup;
  /** The names of those that most people do. */
  readonly often: readonly string[];
  readonly count: number;
  /** Whether it stands open until somebody closes it. */
  readonly open: boolean;
  /** Whether it holds what it does on the page that was prerendered. */
  readonly whole: boolean;
  readonly rows: () => ReactNode;
}

/** The fields that were opened in this visit: who comes back from a career finds them as they were. */
const opened = new WeakMap<Site, Set<MajorGroup>>();

/**
 * A field of work, which opens to its careers; the browser's own, so it does before the script is there, and what is searched in the page
 * is found. The rows of one that nobody has opened stay as they were sent: 923 of them are most of the work of taking the page over.
 */
export function Field({ group, often, count, open, whole, rows }: Props) {
  const site = useSite();
  const known = opened.get(site) ?? new Set();
  opened.set(site, known);
  const [used, setUsed] = useState(false);
  const asSent = useAsSent(open || used || !whole);
  const details = useRef<HTMLDetailsElement>(null);
  // Somebody may have been quicker than the script.
  useEffect(() => {
    if (details.current?.open) setUsed(true);
  }, []);
  return (
    <details
      ref={details}
      className={styles.field}
      open={open || known.has(group)}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setUsed(true);
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
      {asSent ? (
        // Nothing is put there: what React finds in it while it takes the page over it leaves alone.
        <ul
          key="sent"
          className={rowStyles.rows}
          data-cards=""
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: '' }}
        />
      ) : (
        <ul key="drawn" className={rowStyles.rows} data-cards="">
          {rows()}
        </ul>
      )}
    </details>
  );
}
