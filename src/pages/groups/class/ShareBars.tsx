import { useId } from 'react';
import { Trans } from '../../../i18n/react';
import type { Shares } from '../../../result/group/group';
import styles from './ShareBars.module.css';
import 'virtual:fitpath/messages/groups';

interface Props {
  readonly shares: Shares<string>;
  readonly nameOf: (key: string) => string;
  /** What is said of those that are hidden. */
  readonly hidden: 'topics' | 'families';
}

/** So many are drawn; the rest would be small ones. */
const MOST = 8;

/** How many of a class share each of some things, as bars. */
export function ShareBars({ shares: { shown, hidden, of }, nameOf, hidden: kind }: Props) {
  const id = useId();
  return (
    <>
      {shown.length > 0 && (
        <ul className={styles.bars}>
          {shown.slice(0, MOST).map((share) => (
            <li key={share.key}>
              <b>{nameOf(share.key)}</b>
              <svg aria-hidden="true">
                <defs>
                  <pattern
                    id={id + share.key}
                    width="5"
                    height="5"
                    patternUnits="userSpaceOnUse"
                    patternTransform="rotate(45)"
                  >
                    <path className={styles.hatch} d="M0 0V5" />
                  </pattern>
                </defs>
                <rect className={styles.whole} y="1" width="100%" height="14" />
                <rect
                  className={styles.part}
                  y="1"
                  width={`${Math.round((1000 * share.count) / of) / 10}%`}
                  height="14"
                  fill={`url(#${id + share.key})`}
                />
              </svg>
              <span>
                <Trans
                  id={share.orMore ? 'group.share.more' : 'group.share'}
                  values={{ count: share.count, of }}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
      {(hidden > 0 || shown.length === 0) && (
        <p className={styles.hidden}>
          {shown.length > 0 ? (
            <Trans id={`group.hidden.${kind}`} values={{ count: hidden }} />
          ) : (
            <Trans id={`group.shared.${kind}`} />
          )}
        </p>
      )}
    </>
  );
}
