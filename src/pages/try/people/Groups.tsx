import { useId } from 'react';
import { MAJOR_GROUPS } from '../../../careers/major-groups';
import type { Group, Named } from '../../../content/tried/tried';
import { Trans } from '../../../i18n/react';
import styles from './Groups.module.css';
import 'virtual:fitpath/messages/browse';
import 'virtual:fitpath/messages/tried';

interface Props {
  readonly groups: readonly Group[];
  /** Among how many of the first somebody's own counts as found. */
  readonly few: number;
}

/** How many of the people of each outcome, career or group were found, and what came first in its place. */
export function Groups({ groups, few }: Props) {
  const hatch = useId();
  const most = Math.max(...groups.map(({ people }) => people));
  const wide = (people: number) => `${String((100 * people) / most)}%`;
  return (
    <div>
      <svg className={styles.defs} aria-hidden="true">
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V5" />
        </pattern>
      </svg>
      <table className={styles.groups}>
        <caption>
          <Trans id="tried.groups" values={{ few }} />{' '}
          <small>
            <Trans id="tried.bold" />
          </small>
        </caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">
              <Trans id="tried.group" />
            </th>
            <th scope="col">
              <Trans id="tried.groupFound" />
            </th>
            <th scope="col">
              <Trans id="tried.takenFor" />
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ people, found, ruledOut, takenFor, ...own }) => (
            <tr key={own.id} data-few={2 * found < people || undefined}>
              <th scope="row">
                <Name {...own} />
              </th>
              <td className={styles.found}>
                <svg className={styles.bar} aria-hidden="true">
                  <rect className={styles.all} x="1" y="1" width={wide(people)} height="14" />
                  <rect
                    className={styles.part}
                    x="1"
                    y="1"
                    width={wide(found)}
                    height="14"
                    fill={`url(#${hatch})`}
                  />
                </svg>
                <span>
                  <Trans id="tried.of" values={{ found, people }} />
                </span>
              </td>
              <td className={styles.else}>
                {ruledOut > 0 && (
                  <p>
                    <Trans id="tried.ruledOut" values={{ ruledOut }} />
                  </p>
                )}
                {takenFor && (
                  <>
                    <Trans id="tried.else" /> <Name {...takenFor} /> <span>{takenFor.people}</span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** An outcome or a career is called by its name, a major group by a message. */
export function Name({ id, name }: Named) {
  const group = MAJOR_GROUPS.find((known) => known === id);
  return <span>{name === undefined && group ? <Trans id={`major.${group}`} /> : (name ?? id)}</span>;
}
